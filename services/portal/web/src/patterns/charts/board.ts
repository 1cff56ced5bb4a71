import { toneOf } from '../../words/statuses.ts';
import type { Tone } from '../../words/statuses.ts';

/** How one school stands with one check. */
export interface BoardCell {
  readonly schoolId: string;
  readonly checkId: string;
  /** A word of the brief: Overdue, Failed, Due soon, Done, Not set up… */
  readonly status: string;
  /** Days over (positive) or still to go (negative); null where there is no date. */
  readonly days: number | null;
  /** Where its record is. */
  readonly href?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A row of the board: a school and its cells, in the order of the checks. */
export interface BoardRow {
  readonly school: Named;
  readonly cells: readonly BoardCell[];
}

/** What is worse weighs more than any number of what is less bad. */
const WEIGHT: Readonly<Record<Tone, number>> = {
  stopped: 1e6,
  needs: 1e3,
  idle: 1,
  doing: 0,
  done: 0,
  void: 0,
};

const weightOf = ({ status }: BoardCell): number => WEIGHT[toneOf(status)];

/**
 * The board, the worst school first and the worst check first. A school and check without a cell is
 * "Not set up".
 */
export function boardOf(
  schools: readonly Named[],
  checks: readonly Named[],
  cells: readonly BoardCell[],
): { checks: readonly Named[]; rows: readonly BoardRow[] } {
  const known = new Map(cells.map((each) => [`${each.schoolId} ${each.checkId}`, each]));
  const cellOf = (school: Named, check: Named): BoardCell =>
    known.get(`${school.id} ${check.id}`) ?? {
      schoolId: school.id,
      checkId: check.id,
      status: 'Not set up',
      days: null,
    };
  const sum = (of: readonly BoardCell[]) => of.reduce((so, each) => so + weightOf(each), 0);
  const worstFirst = (items: readonly Named[], of: (item: Named) => BoardCell[]) =>
    items.toSorted((a, b) => sum(of(b)) - sum(of(a)) || a.name.localeCompare(b.name));
  const checked = worstFirst(checks, (check) => schools.map((school) => cellOf(school, check)));
  const ranked = worstFirst(schools, (school) => checks.map((check) => cellOf(school, check)));
  const rows = ranked.map((school) => ({
    school,
    cells: checked.map((check) => cellOf(school, check)),
  }));
  return { checks: checked, rows };
}

/** The days in words: "12 days over", "in 3 days"; nothing for what is done or due today. */
export function daysWords({ status, days }: BoardCell): string {
  if (days === null || days === 0 || toneOf(status) === 'done') return '';
  const many = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `${many} over` : `in ${many}`;
}
