import { allClusters } from '@bursar/organisation';
import { accept, command, lookup, problems, raw, refuse, upsertRows } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { askedAudience, isAudience } from './audience.ts';
import { askedId } from './items.ts';
import { inboxAudience, inboxMark } from './tables.ts';

/**
 * Somebody marks an item of theirs as read or done, or takes that back. Said twice it is the same,
 * and keeps the instant of the first time. Marks are nobody else's, so they are no events.
 */
export const markItem = command({
  route: 'PUT /inbox/:itemId/mark',
  summary: 'Mark an item of your inbox as read or done',
  access: { roles, at: 'anywhere' },
  params: z.object({ itemId: Uuid }),
  body: z.strictObject({ read: z.boolean(), done: z.boolean() }),
  reply: { 200: z.object({ readAt: z.string().nullable(), doneAt: z.string().nullable() }) },
  read: ({ params: { itemId } }, { trustId, actor }) => ({
    asked: raw<{ state: string; asked_by: string }>(
      sql`select r.state, r.asked_by from audit_request r
        where r.trust_id = ${trustId} and r.state <> 'closed' and ${askedId(sql`r`)} = ${itemId}`,
    ),
    audience: lookup(inboxAudience, inboxAudience.itemId, [itemId]),
    clusters: allClusters(),
    marks: lookup(inboxMark, [inboxMark.itemId, inboxMark.userId], [[itemId, actor.id]]),
  }),
  decide: ({ audience, asked, clusters, marks: [mark] }, { params: { itemId }, body }, ctx) => {
    const whom = [...audience, ...asked.map((one) => askedAudience(one.state, one.asked_by))];
    if (!whom.some((each) => isAudience(each, ctx.actor, clusters))) {
      return refuse(problems.notFound());
    }
    const keep = (at: string | null | undefined, is: boolean) =>
      is ? (at ? new Date(at).toISOString() : ctx.now) : null;
    const own = { trustId: ctx.trustId, itemId, userId: ctx.actor.id };
    return accept({
      ...own,
      readAt: keep(mark?.readAt, body.read),
      doneAt: keep(mark?.doneAt, body.done),
    });
  },
  write: (mark) => [upsertRows(inboxMark, ['trustId', 'itemId', 'userId'], [mark])],
  respond: ({ readAt, doneAt }) => ({ status: 200, body: { readAt, doneAt } }),
});
