import { penceToJson } from '@bursar/shared-types/money';
import { isMoney, money } from '../kpis/index.ts';
import type { MeasureName } from '../kpis/index.ts';
import type { Line } from '../management-accounts/index.ts';
import { fromPostgres } from '../postgres-json.ts';
import { LISTED, partOf, restOf } from './part.ts';
import type { Part } from './part.ts';

/** One thing that is counted, with the sum and number of all of them. */
export interface CountedRow {
  readonly id: string;
  readonly school_id: string | null;
  readonly amount: string;
  readonly day: string | null;
  readonly label: string;
  /** JSON. */
  readonly events: string;
  readonly total: string;
  readonly count: string;
}

/** The things that a figure counts, all of one kind. */
export function countedParts(kind: Part['kind'], rows: readonly CountedRow[]): Part[] {
  const listed = rows.map(({ id, school_id: schoolId, amount, day: date, label, events }) =>
    partOf({
      kind,
      label,
      amount: penceToJson(BigInt(amount)),
      id,
      date,
      schoolId,
      events: fromPostgres(events),
    }),
  );
  const [first] = rows;
  if (!first) return [];
  const all = { amount: penceToJson(BigInt(first.total)), count: Number(first.count) };
  return [...listed, ...restOf(listed, all, `${kind}s`)];
}

/** The lines of the accounts that a measure in money adds up, the largest first. */
export function moneyParts(measure: MeasureName, lines: readonly Line[], month: string): Part[] {
  if (!isMoney(measure)) return [];
  const { includes, of } = money[measure];
  const parts = lines
    .filter((line) => includes(line) && line.measures[of] !== 0n)
    .map(({ cell: { schoolId, fund, account: line }, account, measures }) => {
      const figure = { measure: of, month, school: schoolId, fund, line, position: null };
      const [label, amount] = [`${account.name}, ${fund}`, penceToJson(measures[of])];
      return partOf({ kind: 'figure', label, amount, schoolId, figure });
    })
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  const listed = parts.slice(0, LISTED);
  return [...listed, ...restOf(listed, { amount, count: parts.length }, 'lines')];
}

interface School {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly pupils: number | null;
  readonly leftOn: string | null;
}

/** The schools whose pupils are counted: those of the trust since the year began. */
export const pupilParts = (schools: readonly School[], from: string): Part[] =>
  schools
    .filter(({ kind, leftOn }) => kind === 'school' && (leftOn ?? from) >= from)
    .map(({ id, name, pupils }) =>
      partOf({ kind: 'school', label: name, amount: pupils ?? 0, id, schoolId: id }),
    );
