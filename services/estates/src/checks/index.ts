/** Statutory checks: catalogue, schedule, completion with evidence, and what becomes overdue. */
export { areas } from './areas.ts';
export type { AreaCode } from './areas.ts';
export { basisLine, catalogueCheck, catalogueEditions, catalogueOn } from './catalogue.ts';
export type { CatalogueCheck, CatalogueEdition, Standing } from './catalogue.ts';
export { completionFaults } from './completion.ts';
export type { CompletionInput } from './completion.ts';
export { after, dueDates, dueSoonDays, frequencyUnits, inWords, toDuration } from './frequency.ts';
export type { Frequency, FrequencyUnit } from './frequency.ts';
export { asEffective, asKnown, stateOn } from './schedule.ts';
export type {
  CheckFact,
  CheckResult,
  CheckStanding,
  CheckState,
  Completed,
  NotApplicable,
  Occurrence,
  Scheduled,
} from './schedule.ts';
export { planned, schedulingFaults } from './scheduling.ts';
export type { PlannedCheck, SchedulingInput } from './scheduling.ts';
export { sweep } from './sweep.ts';
export type { NewlyOverdue, SweptCheck } from './sweep.ts';
