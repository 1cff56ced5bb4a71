import type { SchemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import { date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();

/** A school, or the central team, as this service has heard of it. */
export const orgSchool = pgTable('org_school', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  kind: text('kind', { enum: ['school', 'central'] }).notNull(),
  name: text('name').notNull(),
  urn: text('urn'),
  phase: text('phase'),
  region: text('region'),
  localAuthority: text('local_authority'),
  pupils: integer('pupils'),
  joinedOn: date('joined_on', { mode: 'string' }),
  leftOn: date('left_on', { mode: 'string' }),
});

/** A cluster of schools, as of now. */
export const orgCluster = pgTable('org_cluster', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  schoolIds: uuid('school_ids').array().notNull(),
});

/** A published version of the scheme of delegation. */
export const orgScheme = pgTable('org_scheme', {
  trustId: trustId(),
  version: integer('version').notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
  published: jsonb('published').$type<SchemePublished>().notNull(),
});

/** The trust's name. */
export const orgTrust = pgTable('org_trust', { trustId: trustId(), name: text('name').notNull() });
