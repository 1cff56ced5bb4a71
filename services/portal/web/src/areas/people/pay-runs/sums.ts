import type { Run } from './run.tsx';

/** A row of a run beside the month before; null: it was not there. */
export interface Compared {
  readonly key: string;
  readonly label: string;
  readonly now: number;
  readonly before: number | null;
}

const inScope = (run: Run, schoolIds: readonly string[] | null) =>
  run.schools.filter(({ schoolId }) => schoolIds === null || schoolIds.includes(schoolId));

/** What the schools of a scope cost together, in pence. */
export const totalOf = (run: Run, schoolIds: readonly string[] | null): number =>
  inScope(run, schoolIds).reduce((sum, { total }) => sum + total, 0);

/** Each school of the scope, beside the month before. */
export function bySchool(run: Run, before: Run | null, schoolIds: readonly string[] | null) {
  const rows = inScope(run, schoolIds).map(({ schoolId, school, total }) => {
    return [schoolId, { label: school, pence: total }] as const;
  });
  const former = before ? inScope(before, schoolIds) : [];
  return compared(
    rows,
    before &&
      former.map(({ schoolId, school, total }) => [schoolId, { label: school, pence: total }]),
  );
}

/** Each account, cost centre and fund that the scope's pay is charged to, beside the month before. */
export function byCode(run: Run, before: Run | null, schoolIds: readonly string[] | null) {
  const rowsOf = (of: Run) => {
    const lines = inScope(of, schoolIds).flatMap((school) => school.lines);
    const groups = Map.groupBy(lines, (line) => `${line.account} ${line.costCentre} ${line.fund}`);
    return [...groups].map(([key, own]) => {
      const pence = own.reduce((sum, { amount }) => sum + amount, 0);
      return [key, { label: own[0]!.accountName, pence }] as const;
    });
  };
  return compared(rowsOf(run), before && rowsOf(before)).toSorted((a, b) =>
    a.key < b.key ? -1 : 1,
  );
}

type Row = readonly [key: string, row: { readonly label: string; readonly pence: number }];

function compared(now: readonly Row[], before: readonly Row[] | null): Compared[] {
  const was = new Map(before);
  const own = new Set(now.map(([key]) => key));
  const gone = [...was].filter(([key]) => !own.has(key));
  return [
    ...now.map(([key, { label, pence }]) => ({
      key,
      label,
      now: pence,
      before: before === null ? null : (was.get(key)?.pence ?? 0),
    })),
    ...gone.map(([key, { label, pence }]) => ({ key, label, now: 0, before: pence })),
  ];
}
