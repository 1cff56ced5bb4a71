/** Where a risk stands, in the words that people see. */
export const riskStates = ['Draft', 'Live', 'Closed'] as const;
export type RiskState = (typeof riskStates)[number];

/** Where a risk lies: with a school, with a function of the trust, or with the trust. */
export const riskLevels = ['school', 'function', 'trust'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** What somebody can do with a risk. */
export type RiskAction = 'publish' | 'edit' | 'score' | 'link' | 'close' | 'reopen';
