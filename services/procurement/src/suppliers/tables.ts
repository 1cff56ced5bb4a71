import type { Decision } from '@bursar/shared-types/events/fields';
import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, trustId } from '../columns.ts';

/** The trust's one list of suppliers, with the approval given last. */
export const supplier = pgTable('supplier', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  vatNumber: text('vat_number'),
  companyNumber: text('company_number'),
  /** What it is told by when duplicates are looked for; see duplicates.ts. */
  nameKeys: text('name_keys').array().notNull(),
  vatKey: text('vat_key'),
  companyKey: text('company_key'),
  /** Where orders go. */
  email: text('email'),
  /** The lines of its address, as they stand on paper. */
  address: text('address').array().notNull(),
  /** Days from the date of an invoice to the day it is due. */
  termsDays: integer('terms_days').notNull(),
  addedBy: text('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  approvedFrom: day('approved_from'),
  /** Last day of the approval: one always ends (P5). */
  approvedUntil: day('approved_until'),
  approvedBy: text('approved_by'),
  suspendedFrom: day('suspended_from'),
  suspensionReason: text('suspension_reason'),
  version: integer('version').notNull(),
});

/** Everything that was done about a supplier, one row for each version of it. Never changed. */
export const supplierStep = pgTable('supplier_step', {
  trustId: trustId(),
  supplierId: uuid('supplier_id').notNull(),
  version: integer('version').notNull(),
  move: text('move', { enum: ['added', 'changed', 'approved', 'suspended'] }).notNull(),
  at: instant('at').notNull(),
  by: text('by').notNull(),
  /** For whom, through cover; null for oneself. */
  principal: text('principal'),
  /** Last day of an approval. */
  until: day('until'),
  /** Why it was suspended. */
  reason: text('reason'),
  /** The decision by the scheme, where the scheme has rules for suppliers. */
  decision: jsonb('decision').$type<Decision>(),
});
