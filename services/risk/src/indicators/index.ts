/** The key risk indicator of overdue checks: what it adds to a score, why, and since when. */
export { explain, indicatorOf, linkedSpells, moved, valueOn } from './overdue-checks.ts';
export type { Explanation, Indicator, Link } from './overdue-checks.ts';
export { overdueCheckRules, ruleOn } from './rules.ts';
export type { IndicatorRule } from './rules.ts';
export { hear, nothingHeard } from './signals.ts';
export type { Heard, Signal, Spell } from './signals.ts';
export { asEffective, asKnown, restatements } from './timeline.ts';
export type { OwnScore, Restatement, Shown, Sources, Stretch } from './timeline.ts';
