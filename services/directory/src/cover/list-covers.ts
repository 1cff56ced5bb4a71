import { unitsWhere } from '@bursar/service-kit';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { and, eq, gte, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { cover } from '../roles/index.ts';

const CoverItem = z.object({
  id: Uuid,
  principalId: Uuid,
  delegateId: Uuid,
  from: BusinessDate,
  to: BusinessDate,
  setBy: z.string(),
  setAt: z.string(),
  endedBy: z.string().nullable(),
  endedAt: z.string().nullable(),
  version: z.int(),
});

/** Covers for absence: those one gives or has; all of them for administrators, trustees and auditors. */
export const listCovers = list({
  route: 'GET /covers',
  summary: 'Covers for absence',
  access: { roles, at: 'anywhere' },
  select: {
    id: cover.id,
    principalId: cover.principalId,
    delegateId: cover.delegateId,
    from: cover.fromOn,
    to: cover.toOn,
    setBy: cover.setBy,
    setAt: cover.setAt,
    endedBy: cover.endedBy,
    endedAt: cover.endedAt,
    version: cover.version,
  },
  from: cover,
  id: cover.id,
  scope: { none: 'a cover is between two persons; `where` narrows to one’s own' },
  where: (_, { actor }) =>
    unitsWhere(actor, ['administrator', 'trustee', 'auditor']) === 'all'
      ? sql`true`
      : or(eq(cover.principalId, actor.id), eq(cover.delegateId, actor.id))!,
  filters: {
    /** Covers that count on a day. */
    on: filter.by(BusinessDate, (day) => and(lte(cover.fromOn, day), gte(cover.toOn, day))!),
    endsFrom: filter.from(cover.toOn),
    endsTo: filter.to(cover.toOn),
    principal: filter.equals(cover.principalId),
    delegate: filter.equals(cover.delegateId),
  },
  sorts: { from: cover.fromOn, to: cover.toOn, setAt: cover.setAt },
  defaultSort: '-from',
  item: CoverItem,
  columns: [
    { title: 'Absent', kind: 'text', value: (one) => one.principalId },
    { title: 'Delegate', kind: 'text', value: (one) => one.delegateId },
    { title: 'From', kind: 'date', value: (one) => one.from },
    { title: 'To', kind: 'date', value: (one) => one.to },
    { title: 'Set by', kind: 'text', value: (one) => one.setBy },
    { title: 'Set at', kind: 'instant', value: (one) => one.setAt },
    { title: 'Ended by', kind: 'text', value: (one) => one.endedBy },
    { title: 'Ended at', kind: 'instant', value: (one) => one.endedAt },
  ],
});
