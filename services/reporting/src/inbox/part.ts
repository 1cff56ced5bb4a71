import { insertRows, lookup, upsertRows } from '@bursar/service-kit';
import type { EventContract, Known } from '@bursar/service-kit';
import { part } from '../read-models/index.ts';
import { inboxContracts, noticeOf } from './alerts.ts';
import type { Alert } from './notice.ts';
import { inboxAudience, inboxItem } from './tables.ts';

type Row = typeof inboxItem.$inferSelect;

/** The inbox: each event settles what stood about its subject, and may put something new there. */
export const inboxPart = part({
  on: inboxContracts,
  tables: [inboxItem, inboxAudience],
  read: (events) => ({
    before: lookup(
      inboxItem,
      inboxItem.subjectId,
      events.flatMap((e) => noticeOf(e)?.subjectId ?? []),
    ),
  }),
  apply: (events, { before }, trustId) => {
    const open = new Map(before.filter((row) => !row.settledAt).map((row) => [row.id, row]));
    const items = new Map<string, Row>();
    const audience = [];
    for (const event of events) {
      const notice = noticeOf(event);
      if (!notice) continue;
      const { subjectKind, subjectId, alert } = notice;
      for (const row of [...open.values()].filter((each) => each.subjectId === subjectId)) {
        items.set(row.id, { ...row, settledAt: event.at });
        open.delete(row.id);
      }
      if (!alert) continue;
      const { kind, schoolIds, facts } = alert;
      const schoolId = schoolIds.length === 1 ? schoolIds[0]! : null;
      const { id, service: source, seq, at } = event;
      const about = { trustId, id, kind, source, seq, subjectKind, subjectId, schoolId };
      const row = { ...about, at, facts, settledAt: null };
      open.set(id, row);
      items.set(id, row);
      audience.push(...audienceRows(event, alert, trustId));
    }
    return [
      upsertRows(inboxItem, ['trustId', 'id'], [...items.values()]),
      insertRows(inboxAudience, audience),
    ];
  },
});

const audienceRows = (
  { id: itemId }: Known<EventContract>,
  { to, schoolIds }: Alert,
  trustId: string,
) =>
  to.map((each, index) => ({
    trustId,
    itemId,
    n: index + 1,
    schoolIds: [...schoolIds],
    userId: 'user' in each ? each.user : null,
    role: 'role' in each ? each.role : null,
    level: 'role' in each ? each.at : null,
    butNot: 'role' in each ? [...(each.butNot ?? [])] : [],
  }));
