/** What a journal is for, as the ledger keeps it. */
export const journalKinds = [
  { value: 'general', label: 'General' },
  { value: 'accrual', label: 'Accrual' },
  { value: 'prepayment', label: 'Prepayment' },
  { value: 'correction', label: 'Correction' },
  { value: 'recharge', label: 'Recharge' },
  { value: 'fund-transfer', label: 'Transfer between funds' },
] as const;

/** Kinds that come of other records. */
const made = [
  { value: 'opening', label: 'Opening balances' },
  { value: 'invoice', label: 'Invoice' },
  { value: 'pay', label: 'Pay' },
] as const;

export const allKinds = [...journalKinds, ...made];

/** Where a journal came from. */
export const sources = [
  { value: 'manual', label: 'By hand' },
  { value: 'import', label: 'Import' },
  { value: 'opening', label: 'Opening balances' },
  { value: 'invoice', label: 'Invoice' },
  { value: 'pay', label: 'Pay' },
  { value: 'reversal', label: 'Reversal' },
] as const;

const labels = new Map<string, string>(
  [...sources, ...allKinds].map((each) => [each.value, each.label]),
);

/** The words for a kind or a source. */
export const kindWord = (kind: string): string => labels.get(kind) ?? kind;
