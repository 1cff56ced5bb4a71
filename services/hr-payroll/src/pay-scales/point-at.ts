import type { PayArea } from '@bursar/shared-types/codes/hr-payroll';
import { addDays, addMonths } from '@bursar/shared-types/dates';
import { leadership } from './leadership.ts';
import { njc } from './njc.ts';
import type { PayRow } from './pay-row.ts';
import { teachers2024 } from './teachers-2024.ts';
import { teachers2025 } from './teachers-2025.ts';

/** Every pay row the project brings with it: teachers (STPCD) and support staff (NJC). */
export const referencePayRows: readonly PayRow[] = [
  ...teachers2024,
  ...teachers2025,
  ...leadership,
  ...njc,
];

/**
 * What a point is paid on a date: the latest row that began on or before it. Null where nothing is
 * known, where the point had not begun, and where it was taken off its scale by then.
 */
export function pointAt(
  scale: string,
  point: string,
  area: PayArea,
  date: string,
  rows: readonly PayRow[] = referencePayRows,
): PayRow | null {
  const begun = rowsOf(scale, point, area, rows).filter((row) => row.from <= date);
  const latest = begun.reduce<PayRow | null>(
    (best, row) => (best === null || row.from >= best.from ? row : best),
    null,
  );
  return latest === null || (latest.until !== null && latest.until < date) ? null : latest;
}

/** Why `pointAt` found nothing, and what to do, for the person who set the point. */
export function whyNoPoint(
  scale: string,
  point: string,
  area: PayArea,
  date: string,
  rows: readonly PayRow[] = referencePayRows,
): { readonly detail: string; readonly mend: string } {
  const ofScale = rows.filter((row) => row.scale === scale);
  if (ofScale.length === 0) {
    return { detail: `There is no pay scale “${scale}”.`, mend: 'Choose one of the trust’s.' };
  }
  if (!ofScale.some((row) => row.point === point)) {
    return { detail: `${scale} has no point “${point}”.`, mend: 'Choose one of its points.' };
  }
  const here = rowsOf(scale, point, area, rows);
  const gone = here.find((row) => row.until !== null && row.until < date);
  if (gone) {
    const detail = `${scale} ${point} was taken off the scale after ${gone.until}.`;
    return { detail, mend: 'Choose a higher point.' };
  }
  const where = here.length === 0 ? `in ${area}` : `on ${date}`;
  return {
    detail: `What ${scale} ${point} is paid ${where} is not known.`,
    mend: 'Publish the trust’s own rate.',
  };
}

/** The days on which a point's pay begins to be another, or ceases: pay is cut at them. */
export function payChangesOf(
  scale: string,
  point: string,
  area: PayArea,
  rows: readonly PayRow[] = referencePayRows,
): readonly string[] {
  return rowsOf(scale, point, area, rows).flatMap((row) =>
    row.until === null ? [row.from] : [row.from, addDays(row.until, 1)],
  );
}

/**
 * True when a rate is a year old or more on a date. National scales are raised every year, so an
 * award is then missing here, and a cost from this rate is likely to be too low.
 */
export function awaitsAward(row: PayRow, date: string): boolean {
  return addMonths(row.from, 12) <= date;
}

function rowsOf(scale: string, point: string, area: PayArea, rows: readonly PayRow[]) {
  return rows.filter(
    (row) =>
      row.scale === scale && row.point === point && (row.area === area || row.area === 'any'),
  );
}
