export { BudgetTable } from './budget-table.tsx';
export type { BudgetOf } from './budget-table.tsx';
export { ApprovalCard } from './card.tsx';
export type { ApprovalCardProps, ApprovalParts } from './card.tsx';
export type { Change } from './changed.tsx';
export type { Said, Say, Verdict, Verdicts } from './decide.tsx';
export { limitWords } from './limit-words.ts';
export { useSeen } from './use-seen.ts';
export type { Seen } from './use-seen.ts';
