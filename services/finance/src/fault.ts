/** One thing that is wrong with what was asked, told to the person who asked it. */
export interface Fault {
  /** A stable word for programs, for example `period-locked`. */
  readonly code: string;
  /** JSON pointer to the field in the request's body, `/lines/3/account`; '' is the whole body. */
  readonly pointer: string;
  /** What is wrong, in a sentence. */
  readonly detail: string;
  /** What to do about it, in a sentence. */
  readonly mend: string;
}

/** A fault at a place, with what is wrong and what to do about it. */
export function fault(code: string, pointer: string, detail: string, mend: string): Fault {
  return { code, pointer, detail, mend };
}

/** A fault as an entry of a problem's `errors`: the place, and both sentences. */
export function fieldErrorOf(wrong: Fault): { pointer: string; detail: string } {
  return { pointer: wrong.pointer, detail: `${wrong.detail} ${wrong.mend}` };
}

/** What is wrong, as a problem's `detail`. */
export function detailOf(faults: readonly Fault[]): string {
  return faults.map(({ detail }) => detail).join(' ');
}
