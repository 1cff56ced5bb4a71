import type { Feature } from '@bursar/service-kit';
import type { Stamping } from '../stamps/index.ts';
import { getKpi, getKpis } from './get-kpis.ts';
import { getReserves } from './get-reserves.ts';

export { counted, isCounted, openOn, overdueOn } from './counted.ts';
export { addMeasures } from './figure.ts';
export { measuredBySchool, measuredReads } from './measured.ts';
export { measures } from './measures.ts';
export type { MeasureName } from './measures.ts';
export { momentOf } from './moment.ts';
export type { Moment } from './moment.ts';
export { isMoney, money } from './money.ts';
export { openingParts } from './opening-reserves.ts';

/** Headline KPIs, their definitions as data. */
export const headlineKpis = (stamp: Stamping): Feature => ({
  routes: [getKpis(stamp), getKpi(stamp), getReserves(stamp)],
});
