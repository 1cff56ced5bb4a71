/** What the giver of a fund's money allows it to be spent on. */
export const fundKinds = [
  { value: 'unrestricted', label: 'Unrestricted' },
  { value: 'restricted-general', label: 'Restricted general' },
  { value: 'restricted-fixed-asset', label: 'Restricted fixed asset' },
] as const;

/** The words for a fund's kind. */
export const fundKindWord = (kind: string): string =>
  fundKinds.find(({ value }) => value === kind)?.label ?? kind;

/** Codes of funds and cost centres, as the ledger takes them. */
export const isShortCode = (code: string): boolean => /^[A-Z0-9][A-Z0-9-]{0,11}$/.test(code);

/** What to say of a code that is none. */
export const SHORT_CODE = 'Enter up to 12 capitals, figures and hyphens, like SCI-LAB.';
