import type { Feature } from '@bursar/service-kit';
import { listTimetable } from './list-timetable.ts';
import { timetableOfChecks } from './timetable.ts';

/** The compliance timetable: this service's own copy of the checks that estates keeps. */
export const timetable: Feature = { routes: [listTimetable], subscriptions: [timetableOfChecks] };
export { countsOf } from './item.ts';
export { timetableItem } from './tables.ts';
