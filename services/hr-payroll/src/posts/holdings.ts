import { emit, upsertRows } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { postVacated } from '@bursar/shared-types/events/hr-payroll/post-vacated.v1';
import { fteText } from './post-events.ts';
import { assignment } from './tables.ts';

type Holding = typeof assignment.$inferSelect;

/** Ends holdings on a day, and tells it. `posts` are theirs. */
export function holdingsEnded(
  holdings: readonly Holding[],
  until: string,
  posts: readonly { readonly id: string; readonly schoolId: string }[],
): Write[] {
  if (holdings.length === 0) return [];
  const schools = new Map(posts.map(({ id, schoolId }) => [id, schoolId]));
  return [
    upsertRows(
      assignment,
      ['trustId', 'id'],
      holdings.map((row) => ({ ...row, until })),
    ),
    ...holdings.map(({ id: holdingId, postId, personId, fte }) =>
      emit(postVacated, {
        holdingId,
        postId,
        personId,
        schoolId: schools.get(postId)!,
        fte: fteText(fte),
        to: until,
      }),
    ),
  ];
}
