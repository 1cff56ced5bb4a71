import { DateField, dateOf, Fields, TextField } from '../../patterns/form/index.ts';

/** What is asked of anything that is opened for every school of the trust, as typed. */
export interface TypedOpening {
  readonly code: string;
  readonly name: string;
  readonly openFrom: string;
}

export const emptyOpening: TypedOpening = { code: '', name: '', openFrom: '' };

/** Codes of funds and cost centres, as the ledger takes them; typed in either case. */
const isShortCode = (typed: string): boolean =>
  /^[A-Z0-9][A-Z0-9-]{0,11}$/.test(typed.trim().toUpperCase());

/** The check of the field `name`. */
export const nameCheck = (typed: string) => ['name', typed.trim() !== '', 'Enter a name.'] as const;

/** The check of the field `openFrom`. */
export const firstDayCheck = (typed: string, today: string) =>
  ['openFrom', dateOf(typed, today) !== null, 'Enter the first day, like 1 Sep.'] as const;

/** The checks of a fund or cost centre that is to be opened. */
export const openingChecks = ({ code, name, openFrom }: TypedOpening, today: string) =>
  [
    ['code', isShortCode(code), 'Enter up to 12 capitals, figures and hyphens, like SCI-LAB.'],
    nameCheck(name),
    firstDayCheck(openFrom, today),
  ] as const;

/** What is sent of it, once it is checked. */
export const openingOf = ({ code, name, openFrom }: TypedOpening, today: string) => ({
  code: code.trim().toUpperCase(),
  name: name.trim(),
  openFrom: dateOf(openFrom, today)!,
});

/** Its fields. */
export function OpeningFields({ codeHint }: { readonly codeHint: string }) {
  return (
    <>
      <Fields>
        <TextField name="code" label="Code" maxLength={12} hint={codeHint} />
        <DateField name="openFrom" label="Open from" />
      </Fields>
      <TextField name="name" label="Name" maxLength={200} />
    </>
  );
}
