/** What the board will bear by category, and when a risk crosses it. */
export { appetiteFaults, appetiteOn, crossing, lineCrossed, standing } from './appetite.ts';
export type { Appetite, AppetiteStanding, Crossing } from './appetite.ts';
