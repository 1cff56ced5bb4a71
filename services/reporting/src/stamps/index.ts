import { accept, query } from '@bursar/service-kit';
import type { Feature } from '@bursar/service-kit';
import { dashboardReaders } from '../readers.ts';
import type { Surroundings } from '../surroundings.ts';
import { positionsRead, stamping, StampReply } from './source-states.ts';

export { positionsRead, READ_MODELS, stamping, StampReply } from './source-states.ts';
export type { Position, Stamping } from './source-states.ts';
export { LATE_AFTER } from './stamp.ts';
export type { Stamp } from './stamp.ts';

/** The sources of everything that reporting shows. */
export const sources = [
  'directory',
  'finance',
  'procurement',
  'hr-payroll',
  'estates',
  'risk',
] as const;

/** Where reporting stands as a whole: beside lists, whose rows carry no stamp of their own. */
export const stamps = (surroundings: Surroundings): Feature => ({
  routes: [
    query({
      route: 'GET /stamp',
      summary: 'From which history everything shown is computed, and what is late',
      access: { roles: dashboardReaders, at: 'anywhere' },
      reply: StampReply,
      read: (_, ctx) => ({ positions: positionsRead(ctx) }),
      respond: ({ positions }, _, ctx) => accept(stamping(surroundings)(sources, positions, ctx)),
    }),
  ],
});
