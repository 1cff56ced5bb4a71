import { statusWord } from '../../../words/statuses.ts';

/** What an account is in the statements. */
export const accountKinds = [
  { value: 'income', label: 'Income' },
  { value: 'expenditure', label: 'Expenditure' },
  { value: 'asset', label: 'Asset' },
  { value: 'liability', label: 'Liability' },
  { value: 'reserves', label: 'Reserves' },
] as const;

/** The VAT treatment of what is booked to it: "Outside scope". */
export const vatWord = (vat: string): string => statusWord(vat);

/** Whether an account is the trust's own part of one of the platform's chart. */
export const isOwn = (code: string): boolean => !code.endsWith('0');

/** The account that a trust's own divides: 410010 of 410013. */
export const parentOf = (code: string): string => `${code.slice(0, 5)}0`;
