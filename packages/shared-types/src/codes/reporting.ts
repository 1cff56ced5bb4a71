/** How an auditor's request stands. Closed by who asked, it may be opened again by them. */
export const requestStates = ['open', 'answered', 'closed'] as const;
export type RequestState = (typeof requestStates)[number];

/** Where an extract stands. */
export const extractStates = ['requested', 'built', 'cancelled'] as const;
export type ExtractState = (typeof extractStates)[number];

/** Why an extract ended without bytes: called off, of another history, or not to be made. */
export const extractEndings = ['asked', 'fork', 'failed'] as const;
export type ExtractEnding = (typeof extractEndings)[number];

/** What is done for an extract, and what of it is counted. */
export const extractUnits = { reading: 'events', writing: 'files', keeping: 'bytes' } as const;
export type ExtractStage = keyof typeof extractUnits;
/** The stages in their order. */
export const extractStages = Object.keys(extractUnits) as [ExtractStage, ...ExtractStage[]];
export type ExtractUnit = (typeof extractUnits)[ExtractStage];

/** Days for which the bytes of an extract are kept; its record stays. */
export const extractKeptDays = 30;

/** How a figure does against its thresholds. */
export const kpiBands = ['good', 'watch', 'poor'] as const;
export type KpiBand = (typeof kpiBands)[number];
