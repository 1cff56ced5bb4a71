/** Files that show a fault, a repair or a check; never replaced silently. */
export { evidenceFaults, standingEvidence } from './evidence.ts';
export type { EvidenceItem } from './evidence.ts';
