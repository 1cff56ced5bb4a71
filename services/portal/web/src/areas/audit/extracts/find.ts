import { addressOf, sendJson } from '../../../api/request.ts';
import type { Item } from '../../../api/types.ts';
import type { Hit } from '../../../app/area.ts';
import { dateTime } from '../../../words/format.ts';
import { matching, stateWord } from './words.ts';

/** The latest extracts that a person may mean, for the palette; the list itself is not searched. */
export async function findExtracts(
  q: string,
  trustId: string,
  signal: AbortSignal,
): Promise<Hit[]> {
  const address = addressOf(
    'reporting',
    '/v1/trusts/{trustId}/extracts',
    { trustId },
    { limit: 50 },
  );
  const { items } = await sendJson<{ items: readonly Item<'reporting', '/extracts'>[] }>(address, {
    signal,
  });
  return matching(items, q)
    .slice(0, 5)
    .map((extract) => ({
      id: extract.id,
      label: `Extract of ${dateTime(extract.requestedAt)}`,
      detail: stateWord(extract, null),
      schoolId: null,
      path: `audit/extracts/${extract.id}`,
    }));
}
