/** Why a file cannot be read: `unreadable` is no sheet, `too-large` has more rows than are taken. */
export type SheetFaultKind = 'unreadable' | 'too-large';

/** A file that cannot be read, with what is wrong and what to do about it. */
export class SheetFault extends Error {
  readonly kind: SheetFaultKind;

  constructor(kind: SheetFaultKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** A file that a person must save anew before it can be read. */
export function unreadable(detail: string): SheetFault {
  const mend = 'Save it again as CSV (UTF-8) or as an Excel workbook, and upload that.';
  return new SheetFault('unreadable', `${detail} ${mend}`);
}
