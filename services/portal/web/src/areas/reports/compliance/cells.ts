import type { BoardCell } from '../../../patterns/charts/index.ts';

interface Area {
  readonly area: string;
  readonly overdue: number;
  readonly failed: number;
  readonly dueSoon: number;
  readonly inOrder: number;
  readonly nextDue: string | null;
}
interface School {
  readonly schoolId: string;
  readonly areas: readonly Area[];
}
/** A check that is overdue, or failed and not yet tested again. */
export interface Open {
  readonly schoolId: string;
  readonly area: string;
  readonly dueOn: string;
}
/** What estates knows of the checks that a school ought to have: those that nobody has set up. */
export type Missing = ReadonlyMap<string, 'Not set up' | 'Not applicable'>;

/** A place on the board. */
export const placeOf = (schoolId: string, area: string): string => `${schoolId} ${area}`;

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** How an area of checks stands, by its worst; one not set up never looks fine. */
function statusOf(area: Area | undefined, missing: 'Not set up' | 'Not applicable' | undefined) {
  if (area && area.overdue > 0) return 'Overdue';
  if (area && area.failed > 0) return 'Failed';
  if (area && area.dueSoon > 0) return 'Due soon';
  if (missing === 'Not set up') return missing;
  return area && area.inOrder > 0 ? 'Scheduled' : (missing ?? 'Not set up');
}

/**
 * The board's cells: for each school and area its worst state, and the days: over, of the oldest that
 * is overdue or failed; else to go, to the next date.
 */
export function cellsOf(
  schools: readonly School[],
  areas: readonly string[],
  known: { readonly on: string; readonly open: readonly Open[]; readonly missing: Missing },
  hrefOf: (schoolId: string, area: string) => string,
): BoardCell[] {
  const { on, open, missing } = known;
  const oldest = new Map<string, string>();
  for (const { schoolId, area, dueOn } of open) {
    const place = placeOf(schoolId, area);
    if (dueOn < (oldest.get(place) ?? '9999')) oldest.set(place, dueOn);
  }
  return schools.flatMap(({ schoolId, areas: own }) =>
    areas.map((area): BoardCell => {
      const found = own.find((each) => each.area === area);
      const place = placeOf(schoolId, area);
      const status = statusOf(found, missing.get(place));
      const isOpen = status === 'Overdue' || status === 'Failed';
      const isAhead = status === 'Due soon' || status === 'Scheduled';
      const since = isOpen ? oldest.get(place) : isAhead ? found?.nextDue : null;
      const href = isOpen || isAhead ? { href: hrefOf(schoolId, area) } : {};
      return {
        schoolId,
        checkId: area,
        status,
        days: since ? daysBetween(since, on) : null,
        ...href,
      };
    }),
  );
}

interface EstatesBoard {
  readonly checks: readonly { readonly code: string; readonly area: string }[];
  readonly schools: readonly {
    readonly schoolId: string;
    readonly cells: readonly { readonly code: string; readonly state: string }[];
  }[];
}

/** Of each school and area whether a check is missing, or none of the area applies. */
export function missingOf({ checks, schools }: EstatesBoard): Missing {
  const areaOf = new Map(checks.map(({ code, area }) => [code, area]));
  const found = new Map<string, 'Not set up' | 'Not applicable'>();
  for (const { schoolId, cells } of schools) {
    for (const area of new Set(areaOf.values())) {
      const states = cells
        .filter(({ code }) => areaOf.get(code) === area)
        .map(({ state }) => state);
      if (states.includes('Not set up')) found.set(placeOf(schoolId, area), 'Not set up');
      else if (states.every((state) => state === 'Not applicable')) {
        found.set(placeOf(schoolId, area), 'Not applicable');
      }
    }
  }
  return found;
}

interface Totals {
  readonly overdue: number;
  readonly failed: number;
  readonly dueSoon: number;
}

/** What the board comes to: overdue and failed first. */
export function finding({ overdue, failed, dueSoon }: Totals): string {
  if (overdue + failed > 0) return `${overdue} overdue, ${failed} failed, ${dueSoon} due soon`;
  return dueSoon > 0 ? `Nothing is overdue; ${dueSoon} due soon` : 'Every check is in order';
}

/** The board as a sentence: its counts, what is not set up, and who comes first. */
export function sentence(
  totals: Totals,
  cells: readonly BoardCell[],
  worst: string | null,
): string {
  const unset = cells.filter(({ status }) => status === 'Not set up').length;
  const first = worst && totals.overdue + totals.failed > 0 ? ` ${worst} comes first.` : '';
  const gaps = unset > 0 ? ` Not set up: ${unset}.` : '';
  return `${finding(totals)}.${gaps}${first}`;
}
