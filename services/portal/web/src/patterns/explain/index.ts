/** Explain: from any figure to the documents, approvals and events that add up to it. */
export type { Explained } from './address.ts';
export { ExplainLink } from './explain-link.tsx';
