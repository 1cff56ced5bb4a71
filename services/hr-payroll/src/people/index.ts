/** People: who they are, from when to when they work here. Names stand nowhere else. */
export { isEmployedOn, personReads } from './person-moves.ts';
export { notEmployed } from './problems.ts';
export { person } from './tables.ts';
