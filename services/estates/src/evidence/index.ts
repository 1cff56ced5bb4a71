/** Files that show a fault, a repair or a check; never replaced silently. */
export { evidenceFaults, standingEvidence } from './evidence.ts';
export type { EvidenceItem } from './evidence.ts';
export { EvidenceInput, EvidenceShown } from './evidence-input.ts';
export { itemsOf, keepEvidence, notUploaded, offerFaults, uploaded } from './keep-evidence.ts';
export { evidence } from './tables.ts';
