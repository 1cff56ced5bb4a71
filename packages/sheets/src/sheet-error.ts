/** Why a file cannot be read: `unreadable` is no sheet, `too-large` has more rows than are taken. */
export type SheetErrorKind = 'unreadable' | 'too-large';

/** A file that cannot be read, with what is wrong and what to do about it. */
export class SheetError extends Error {
  readonly kind: SheetErrorKind;

  constructor(kind: SheetErrorKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** A file that a person must save anew before it can be read. */
export function unreadable(detail: string): SheetError {
  const mend = 'Save it again as CSV (UTF-8) or as an Excel workbook, and upload that.';
  return new SheetError('unreadable', `${detail} ${mend}`);
}
