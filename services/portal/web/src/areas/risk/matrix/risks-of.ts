import type { Item, Reply } from '../../../api/types.ts';
import { appetiteOn, pointsOf, standingOf } from '../words.ts';
import type { Score } from '../words.ts';

type Matrix = Reply<'risk', '/matrix'>;
type Risk = Pick<
  Item<'risk', '/risks'>,
  'id' | 'title' | 'number' | 'schoolId' | 'ownerId' | 'category'
>;
type Version = Item<'risk', '/appetites'>;

/** A risk as it stood on the matrix's day. */
export interface RiskOnDay extends Risk {
  readonly inherent: Score;
  readonly current: Score;
  readonly target: Score;
  /** Points above the appetite of that day; null where the board had set none. */
  readonly distance: number | null;
  readonly standing: string | null;
}

type Placed = ReadonlyMap<string, Score>;
const placed = (cells: Matrix['current']): Placed =>
  new Map(
    cells
      .flat()
      .flatMap(({ likelihood, impact, riskIds }) =>
        riskIds.map((id): [string, Score] => [id, { likelihood, impact }]),
      ),
  );

/**
 * The risks of a matrix with their words, the furthest above appetite first. `schoolIds` narrows to
 * the risks of schools; null is every risk, the trust's own too.
 */
export function risksOf(
  matrix: Matrix,
  register: readonly Risk[],
  versions: readonly Version[],
  schoolIds: readonly string[] | null,
): RiskOnDay[] {
  const [inherent, current, target] = [matrix.inherent, matrix.current, matrix.target].map(placed);
  return register
    .filter(({ id }) => current!.has(id))
    .filter(
      ({ schoolId }) => schoolIds === null || (schoolId !== null && schoolIds.includes(schoolId)),
    )
    .map(({ id, title, number, schoolId, ownerId, category }) => {
      const now = current!.get(id)!;
      const line = appetiteOn(versions, category, matrix.on);
      return {
        id,
        title,
        number,
        schoolId,
        ownerId,
        category,
        inherent: inherent!.get(id) ?? now,
        current: now,
        target: target!.get(id) ?? now,
        distance: line ? pointsOf(now) - line.appetite : null,
        standing: line ? standingOf(pointsOf(now), line) : null,
      };
    })
    .toSorted((a, b) => rank(b) - rank(a) || pointsOf(b.current) - pointsOf(a.current));
}

const rank = ({ distance }: { readonly distance: number | null }): number => distance ?? -100;
