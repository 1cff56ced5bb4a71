import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Imports that posted something; each of their journals has the import as its source. */
export const journalImport = pgTable('journal_import', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  /** SHA-256 of the file. */
  file: text('file').notNull(),
  importedBy: text('imported_by').notNull(),
  importedAt: timestamp('imported_at', { mode: 'string', withTimezone: true }).notNull(),
  journals: integer('journals').notNull(),
  faults: integer('faults').notNull(),
});
