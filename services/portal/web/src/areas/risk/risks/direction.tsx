import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Status } from '../../../patterns/status.tsx';
import { useToday } from '../../../app/today.ts';
import { directionOf, monthsBefore } from '../words.ts';

type Matrix = Reply<'risk', '/matrix'>;

/** The current points of each risk in a matrix. */
export const pointsIn = (matrix: Matrix | undefined): ReadonlyMap<string, number> =>
  new Map(
    (matrix?.current ?? [])
      .flat()
      .flatMap(({ likelihood, impact, riskIds }) =>
        riskIds.map((id): [string, number] => [id, likelihood * impact]),
      ),
  );

/** The service calls a risk rising that is higher than three months before. */
const MONTHS = 3;

/** Whether a risk rises, by the matrix of today and that of three months before. */
export function Direction({ id }: { readonly id: string }) {
  const today = useToday();
  const on = monthsBefore(today, MONTHS);
  const now = useRead('risk', '/matrix', { query: { on: today } });
  const then = useRead('risk', '/matrix', { query: { on } });
  if (!now.data || !then.data) return null;
  const word = directionOf(pointsIn(then.data).get(id), pointsIn(now.data).get(id));
  return word ? <Status of={word} /> : <>–</>;
}
