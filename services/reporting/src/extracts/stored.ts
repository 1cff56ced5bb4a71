import { extractEndings, extractStages, extractStates } from '@bursar/shared-types/codes/reporting';
import type { Position } from '@bursar/shared-types/events/reporting/position';
import { bigint, date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { z } from 'zod';

/** How far one service's log is taken into account. */
export type Positions = readonly z.output<typeof Position>[];

const instant = (name: string) => timestamp(name, { mode: 'string', withTimezone: true });

/** Extracts that were asked for; their bytes lie in `extract_piece`. */
export const extract = pgTable('extract', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  requestedBy: text('requested_by').notNull(),
  requestedAt: instant('requested_at').notNull(),
  positions: jsonb('positions').$type<Positions>().notNull(),
  /** Of the visit before, for a delta. */
  since: jsonb('since').$type<Positions>(),
  state: text('state', { enum: extractStates }).notNull(),
  because: text('because', { enum: extractEndings }),
  /** Events are read, files are written, bytes are kept. */
  stage: text('stage', { enum: extractStages }),
  done: bigint('done', { mode: 'number' }).notNull().default(0),
  of: bigint('of', { mode: 'number' }).notNull().default(0),
  runs: integer('runs').notNull().default(0),
  manifestSha256: text('manifest_sha256'),
  zipSha256: text('zip_sha256'),
  bytes: bigint('bytes', { mode: 'number' }),
  files: integer('files'),
  rows: bigint('rows', { mode: 'number' }),
  endedAt: instant('ended_at'),
});

/** Where every log of the trust ended on a day, signed. */
export const checkpoint = pgTable('checkpoint', {
  trustId: uuid('trust_id').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  at: instant('at').notNull(),
  signed: text('signed').notNull(),
});
