/** The register of risks: what a risk needs, who may do what with it, and who oversees it. */
export { categoryFaults, defaultCategories, requiredCategories } from './categories.ts';
export type { Category } from './categories.ts';
export { oversightOf } from './oversight.ts';
export type { Oversight, OversightRule, OversightScheme } from './oversight.ts';
export { draftFaults, riskRules, stepsFor } from './risk.ts';
export type { Person, RiskAction, RiskDraft, RiskLevel, RiskState } from './risk.ts';
