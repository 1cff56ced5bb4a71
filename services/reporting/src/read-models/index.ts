/** How features keep what they hear: parts of one projection. */
export { combine } from './combine.ts';
export { part } from './part.ts';
export type { Part } from './part.ts';
export { stateOf, step } from './state.ts';
