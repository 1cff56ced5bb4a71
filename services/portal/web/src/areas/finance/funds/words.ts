/** What the giver of a fund's money allows it to be spent on. */
export const fundKinds = [
  { value: 'unrestricted', label: 'Unrestricted' },
  { value: 'restricted-general', label: 'Restricted general' },
  { value: 'restricted-fixed-asset', label: 'Restricted fixed asset' },
] as const;

/** The words for a fund's kind. */
export const fundKindWord = (kind: string): string =>
  fundKinds.find(({ value }) => value === kind)?.label ?? kind;
