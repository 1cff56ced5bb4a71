import { listLooks, organisation, organisationMigrations } from '@bursar/organisation';
import { service } from '@bursar/service-kit';
import { appetites } from './appetite/index.ts';
import { categories } from './categories/index.ts';
import { indicators } from './indicators/index.ts';
import { matrix } from './matrix/index.ts';
import { risks } from './risks/index.ts';
import { timetable } from './timetable/index.ts';

/** Risk: the register, the board's appetite, and what the checks of estates do to both. */
export const risk = service({
  name: 'risk',
  title: 'Risk',
  migrations: [organisationMigrations, new URL('../migrations/', import.meta.url)],
  watchedRoles: ['auditor'],
  features: [
    { subscriptions: [organisation], routes: [listLooks] },
    categories,
    appetites,
    risks,
    matrix,
    timetable,
    indicators,
  ],
});
