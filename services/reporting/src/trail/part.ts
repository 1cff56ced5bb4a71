import { insertRows, isEvent, lookup } from '@bursar/service-kit';
import { journalPosted } from '@bursar/shared-types/events/finance/journal-posted.v1';
import { budgetRefused } from '@bursar/shared-types/events/finance/budget-refused.v1';
import { part } from '../read-models/index.ts';
import { decisionRow, decisionsIn } from './decisions.ts';
import { placeOf, trailContracts } from './place.ts';
import type { TrailEvent } from './place.ts';
import { decision, trailEvent, trailKey } from './tables.ts';

type KeyRow = typeof trailKey.$inferInsert;
type EventRow = typeof trailEvent.$inferInsert;
type DecisionRow = typeof decision.$inferInsert;

/**
 * Audit trails. An order's id is told by procurement and by finance, which reserves for it: both
 * give it the same root, whichever is heard first.
 */
export const trailPart = part({
  on: trailContracts,
  tables: [trailKey, trailEvent, decision],
  read: (events) => ({
    known: lookup(
      trailKey,
      trailKey.id,
      events.flatMap((e) => placeOf(e).follows ?? []),
    ),
  }),
  apply: (events, { known }, trustId) => {
    const roots = new Map(known.map(({ id, root }) => [id, root]));
    const keys: KeyRow[] = [];
    const kept: EventRow[] = [];
    const decisions: DecisionRow[] = [];
    for (const event of events) {
      const { kind, id, root: told, follows } = placeOf(event);
      const root = told ?? roots.get(follows ?? '') ?? follows ?? id;
      roots.set(id, root);
      // What was refused reserved nothing: there is no reservation to find it by.
      if (!isEvent(event, budgetRefused)) keys.push({ trustId, id, kind, root });
      kept.push(eventRow(event, { trustId, root, subjectId: id }));
      const { decisions: made, ...matter } = decisionsIn(event);
      made.forEach((each, index) => {
        const from = { trustId, source: event.service, seq: event.seq, n: index + 1 };
        const about = { root, ...matter, matterId: id, eventId: event.id };
        decisions.push({ ...from, ...about, ...decisionRow(each) });
      });
    }
    return [
      insertRows(trailKey, keys, { ifNew: true }),
      insertRows(trailEvent, kept),
      insertRows(decision, decisions),
    ];
  },
});

function eventRow(
  event: TrailEvent,
  place: Pick<EventRow, 'trustId' | 'root' | 'subjectId'>,
): EventRow {
  const { service: source, seq, type, id: eventId, at, actor, cause } = event;
  const body = isEvent(event, journalPosted) ? null : event.body;
  return { ...place, source, seq, type, eventId, at, actor, cause, body };
}
