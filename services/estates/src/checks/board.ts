import { checkAreas } from '@bursar/shared-types/codes/estates';
import type { CheckState } from '@bursar/shared-types/codes/estates';
import { outOfOrder, stateOfRow } from './rows.ts';
import type { StateColumns } from './rows.ts';
import { daysBetween } from '@bursar/shared-types/dates';

/** A check at a site, as the board reads it. */
export type BoardRow = StateColumns & {
  readonly id: string;
  readonly schoolId: string;
  readonly code: string;
  readonly name: string;
  readonly area: keyof typeof checkAreas;
};

/** One kind of check at one school: the worst of its sites. */
export type BoardCell = {
  readonly code: string;
  readonly state: CheckState;
  readonly dueOn: string | null;
  /** Days until it is due, negative when it is past; null where no day is set. */
  readonly days: number | null;
  /** The check at the site that is the worst. */
  readonly id: string;
};

/** A school's row of the board. */
export type BoardSchool = {
  readonly schoolId: string;
  /** Checks at its sites, by state. */
  readonly counts: Readonly<Partial<Record<CheckState, number>>>;
  /** Overdue or failed: what counts as overdue. */
  readonly outOfOrder: number;
  readonly cells: readonly BoardCell[];
};

/** What is worst first: what has to be done, then what nobody thought of, then what is in order. */
const worstFirst: readonly CheckState[] = [
  'Overdue',
  'Failed',
  'Due today',
  'Due soon',
  'Not set up',
  'Done late',
  'Scheduled',
  'Done',
  'Not applicable',
];

/**
 * The compliance board on a business date: a row for each school that has a check, the schools with
 * most out of order first, in it a cell for each kind of check. Also the columns, by area and name.
 */
export function boardOf(rows: readonly BoardRow[], today: string) {
  const stated = rows.map((row) => ({ row, state: stateOfRow(row, today) }));
  const bySchool = Map.groupBy(stated, ({ row }) => row.schoolId);
  const schools = [...bySchool].map(([schoolId, own]): BoardSchool => {
    const counts = Object.fromEntries(
      [...Map.groupBy(own, ({ state }) => state)].map(([state, list]) => [state, list.length]),
    );
    const byCode = Map.groupBy(own, ({ row }) => row.code);
    return {
      schoolId,
      counts,
      outOfOrder: own.filter(({ state }) => outOfOrder.includes(state)).length,
      cells: [...byCode].map(([code, list]) => cellOf(code, list, today)),
    };
  });
  const kinds = new Map(rows.map(({ code, name, area }) => [code, { code, name, area }]));
  return {
    checks: [...kinds.values()].toSorted((a, b) =>
      `${checkAreas[a.area]} ${a.name}` < `${checkAreas[b.area]} ${b.name}` ? -1 : 1,
    ),
    schools: schools.toSorted(
      (a, b) => b.outOfOrder - a.outOfOrder || (a.schoolId < b.schoolId ? -1 : 1),
    ),
  };
}

function cellOf(
  code: string,
  list: readonly { readonly row: BoardRow; readonly state: CheckState }[],
  today: string,
): BoardCell {
  const rank = ({ state, row }: (typeof list)[number]) =>
    `${worstFirst.indexOf(state)} ${row.dueOn ?? ''} ${row.id}`;
  const { row, state } = list.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const days = row.dueOn === null ? null : daysBetween(today, row.dueOn);
  return { code, state, dueOn: row.dueOn, days, id: row.id };
}
