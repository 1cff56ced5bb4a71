/** One thing that is wrong with what was asked, told to the person who asked it. */
export interface Fault {
  /** A stable word for programs, for example `pay-point-unknown`. */
  readonly code: string;
  /** JSON pointer to the field in the request's body, `/terms/0/fte`; '' is the whole body. */
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

/** A list of the fault where it applies, else an empty one: so that checks read as one list. */
export function when(wrong: boolean, ...words: Parameters<typeof fault>): readonly Fault[] {
  return wrong ? [fault(...words)] : [];
}

/** A fault as an entry of a problem's `errors`: the place, and both sentences. */
export function fieldErrorOf(wrong: Fault): { pointer: string; detail: string } {
  return { pointer: wrong.pointer, detail: `${wrong.detail} ${wrong.mend}` };
}
