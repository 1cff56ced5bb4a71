import type { Feature } from '@bursar/service-kit';
import { decideAppetite } from './decide-appetite.ts';
import { listAppetites, listProposals } from './list-appetites.ts';
import { proposeAppetite } from './propose-appetite.ts';

/** What the board will bear by category, and when a risk crosses it. */
export const appetites: Feature = {
  routes: [proposeAppetite, decideAppetite, listAppetites, listProposals],
};
export { appetiteOn, crossing, standing } from './appetite.ts';
export type { AppetiteStanding, Crossing } from './appetite.ts';
export { appetite } from './tables.ts';
export type { AppetiteRow } from './tables.ts';
