import { allClusters } from '@bursar/organisation';
import { accept, command, lookup, problems, refuse, upsertRows } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { isAudience } from './audience.ts';
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
  read: ({ params: { itemId } }, { actor }) => ({
    audience: lookup(inboxAudience, inboxAudience.itemId, [itemId]),
    clusters: allClusters(),
    marks: lookup(inboxMark, [inboxMark.itemId, inboxMark.userId], [[itemId, actor.id]]),
  }),
  decide: ({ audience, clusters, marks: [mark] }, { params: { itemId }, body }, ctx) => {
    if (!audience.some((each) => isAudience(each, ctx.actor, clusters))) {
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
