import type { Feature } from '@bursar/service-kit';
import { readIndicators } from './read-indicators.ts';

/** The key risk indicator of overdue checks: what it adds to a score, why, and since when. */
export const indicators: Feature = { routes: [readIndicators] };
export { checkContracts, isWorthKeeping, signalRowOf } from './check-events.ts';
export type { CheckEvent } from './check-events.ts';
export { explain, indicatorOf } from './overdue-checks.ts';
export type { Link } from './overdue-checks.ts';
export { ruleOn } from './rules.ts';
export type { Heard, Spell } from './signals.ts';
export { checkSignal, signalOf } from './tables.ts';
export type { SignalRow } from './tables.ts';
export { asEffective, asKnown, restatements } from './timeline.ts';
export type { Restatement, Sources } from './timeline.ts';
