import { accept, db, first, lookup, problems, query, refuse } from '@bursar/service-kit';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate } from '@bursar/shared-types/dates';
import { roles } from '@bursar/shared-types/roles';
import { and, desc, eq, lte } from 'drizzle-orm';
import { z } from 'zod';
import { RuleShown } from './scheme-input.ts';
import { scheme } from './tables.ts';

const VersionItem = z.object({
  version: z.int(),
  effectiveFrom: BusinessDate,
  approvedOn: BusinessDate.nullable(),
  basis: z.enum(['net', 'gross']),
  publishedBy: z.string(),
  publishedAt: z.string(),
});
const SchemeVersion = VersionItem.omit({ version: true }).extend({
  // Not `version`: a published scheme is never edited, and needs no ETag.
  schemeVersion: z.int(),
  rules: z.array(RuleShown),
});

const shown = (row: typeof scheme.$inferSelect) => {
  const { version: schemeVersion, effectiveFrom, approvedOn, basis, rules } = row;
  const { publishedBy, publishedAt } = row;
  return { schemeVersion, effectiveFrom, approvedOn, basis, rules, publishedBy, publishedAt };
};

/** One version with its rules; also those that allowed decisions long ago (F7). */
export const getSchemeVersion = query({
  route: 'GET /scheme/versions/:version',
  summary: 'A version of the scheme of delegation',
  access: { roles, at: 'anywhere' },
  params: z.object({
    version: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  }),
  reply: SchemeVersion,
  read: ({ params }) => ({ found: lookup(scheme, scheme.version, [params.version]) }),
  respond: ({ found: [one] }) => (one ? accept(shown(one)) : refuse(problems.notFound())),
});

/** The version in force on a day. */
export const getScheme = query({
  route: 'GET /scheme',
  summary: 'The scheme of delegation in force',
  access: { roles, at: 'anywhere' },
  query: z.strictObject({ on: BusinessDate.optional().describe('Today unless given') }),
  reply: SchemeVersion,
  read: ({ query: { on } }, { trustId, today }) => ({
    one: first(
      db
        .select()
        .from(scheme)
        .where(and(eq(scheme.trustId, trustId), lte(scheme.effectiveFrom, on ?? today)))
        .orderBy(desc(scheme.effectiveFrom), desc(scheme.version))
        .limit(1),
    ),
  }),
  respond: ({ one }) =>
    one ? accept(shown(one)) : refuse(problems.notFound('No scheme is in force on that day.')),
});

/** All versions, without their rules. */
export const listSchemeVersions = list({
  route: 'GET /scheme/versions',
  summary: 'Versions of the scheme of delegation',
  access: { roles, at: 'anywhere' },
  select: {
    version: scheme.version,
    effectiveFrom: scheme.effectiveFrom,
    approvedOn: scheme.approvedOn,
    basis: scheme.basis,
    publishedBy: scheme.publishedBy,
    publishedAt: scheme.publishedAt,
  },
  from: scheme,
  id: scheme.version,
  scope: { none: 'the scheme is the trust’s own, and everybody in it goes by it' },
  filters: { from: filter.from(scheme.effectiveFrom), to: filter.to(scheme.effectiveFrom) },
  sorts: { version: scheme.version, effectiveFrom: scheme.effectiveFrom },
  defaultSort: '-version',
  item: VersionItem,
  columns: [
    { title: 'Version', kind: 'number', value: (one) => one.version },
    { title: 'In force from', kind: 'date', value: (one) => one.effectiveFrom },
    { title: 'Approved by the board', kind: 'date', value: (one) => one.approvedOn },
    { title: 'Limits', kind: 'text', value: (one) => one.basis },
    { title: 'Published by', kind: 'text', value: (one) => one.publishedBy },
    { title: 'Published at', kind: 'instant', value: (one) => one.publishedAt },
  ],
});
