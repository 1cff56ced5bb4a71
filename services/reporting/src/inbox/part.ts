import { insertRows, isEvent, lookup, upsertRows } from '@bursar/service-kit';
import type { EventContract, Known } from '@bursar/service-kit';
import { ticketRaised } from '@bursar/shared-types/events/estates/ticket-raised.v1';
import { part } from '../read-models/index.ts';
import { ticket } from '../tickets/index.ts';
import { inboxContracts, noticeOf } from './alerts.ts';
import type { Alert, Notice } from './notice.ts';
import { inboxAudience, inboxItem } from './tables.ts';

type Row = typeof inboxItem.$inferSelect;

/** The inbox: each event settles what stood about its subject, and may put something new there. */
export const inboxPart = part({
  on: inboxContracts,
  tables: [inboxItem, inboxAudience],
  read: (events) => {
    const notices = events.flatMap((event) => noticeOf(event) ?? []);
    const ofTickets = notices.filter(({ subjectKind }) => subjectKind === 'ticket');
    const ids = (of: readonly Notice[]) => of.map(({ subjectId }) => subjectId);
    const kinds = notices.flatMap(({ settles }) => settles?.kind ?? []);
    return {
      before: lookup(inboxItem, inboxItem.subjectId, ids(notices)),
      alike: lookup(inboxItem, inboxItem.kind, kinds),
      tickets: lookup(ticket, ticket.id, ids(ofTickets)),
    };
  },
  apply: (events, { before, alike, tickets }, trustId) => {
    const standing = [...before, ...alike].filter((row) => !row.settledAt);
    const open = new Map(standing.map((row) => [row.id, row]));
    const raisers = new Map(tickets.map(({ id, raisedBy }) => [id, raisedBy]));
    const items = new Map<string, Row>();
    const audience = [];
    for (const event of events) {
      if (isEvent(event, ticketRaised)) raisers.set(event.body.ticketId, event.body.raisedBy);
      const notice = noticeOf(event, (ticketId) => raisers.get(ticketId) ?? null);
      if (!notice) continue;
      const { subjectKind, subjectId, alert } = notice;
      for (const row of [...open.values()].filter((each) => isSettled(each, notice))) {
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

/** Whether a notice settles an open item: one of its subject, or one whose place its subject takes. */
const isSettled = ({ subjectId, kind, facts }: Row, notice: Notice): boolean =>
  subjectId === notice.subjectId ||
  (kind === notice.settles?.kind && facts['month'] === notice.settles.month);

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
