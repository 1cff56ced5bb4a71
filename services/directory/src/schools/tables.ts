import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** Schools and the central team. What nobody has said is null: nothing is invented. */
export const school = pgTable('school', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  kind: text('kind', { enum: ['school', 'central'] }).notNull(),
  name: text('name').notNull(),
  /** Six digits of the national register; unique among those that have not left. */
  urn: text('urn'),
  /** A code of phases.ts. */
  phase: text('phase'),
  /** The register's words, as `Academy converter`; so is `region`. */
  establishmentType: text('establishment_type'),
  region: text('region'),
  /** Three digits. */
  localAuthority: text('local_authority'),
  pupils: integer('pupils'),
  /** First and last day in the trust. */
  joinedOn: date('joined_on', { mode: 'string' }),
  leftOn: date('left_on', { mode: 'string' }),
  /** The cluster it is in now; what was before is in `clusterStay`. */
  clusterId: uuid('cluster_id'),
  version: integer('version').notNull(),
});

/** Clusters, which schools refer to; what is done with them is in the feature clusters. */
export const cluster = pgTable('cluster', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  dissolvedOn: date('dissolved_on', { mode: 'string' }),
  version: integer('version').notNull(),
});
