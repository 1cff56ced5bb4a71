/** What a service writes its features with. */
export { accept, command, query, refuse, wait } from './command.ts';
export type {
  Access,
  AnyCommand,
  AnyQuery,
  Decision,
  FactsOf,
  Input,
  Reads,
  Reply,
} from './command.ts';
export { mayIn, PLATFORM, SYSTEM, unitsWhere } from './context.ts';
export type { Actor, Context, Grant } from './context.ts';
export { businessDate, OffsetClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { db } from './database/builder.ts';
export {
  addTo,
  emit,
  expectRows,
  first,
  insertRows,
  lookup,
  raw,
  upsertRows,
} from './database/statements.ts';
export type { EventContract, Read, TrustTable, Write } from './database/statements.ts';
export { beginLog } from './log/append.ts';
export { problem, ProblemError, problems } from './problem.ts';
export type { FieldError, Problem } from './problem.ts';
export { service } from './service.ts';
export type { Feature, Service } from './service.ts';
export { isEvent, projection, reaction } from './subscriptions/definition.ts';
export type { Known, Projection, Reaction, Subscription } from './subscriptions/definition.ts';
export { list } from './http/list.ts';
export { filter } from './http/filter.ts';
