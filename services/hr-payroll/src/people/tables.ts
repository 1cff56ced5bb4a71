import { sql } from 'drizzle-orm';
import { customType, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, trustId } from '../columns.ts';
import type { SealedField } from './sealed.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer | string }>({
  dataType: () => 'bytea',
  fromDriver: (value) => (typeof value === 'string' ? Buffer.from(value.slice(2), 'hex') : value),
});

/** Everyone who works or worked for the trust; names stand nowhere else. */
export const person = pgTable('person', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  givenName: text('given_name').notNull(),
  familyName: text('family_name').notNull(),
  /** Family name, then given name: what lists are sorted by. */
  nameOrder: text('name_order')
    .notNull()
    .generatedAlwaysAs(sql`family_name || chr(9) || given_name`),
  niCategory: text('ni_category').notNull(),
  /** The last employment. */
  schoolId: uuid('school_id'),
  startsOn: day('starts_on'),
  leftOn: day('left_on'),
  addedAt: instant('added_at').notNull(),
  erasedAt: instant('erased_at'),
  version: integer('version').notNull(),
});

/** A key for each person; without it what it sealed is noise. */
export const personKey = pgTable('person_key', {
  trustId: trustId(),
  personId: uuid('person_id').notNull(),
  key: bytea('key').notNull(),
});

/** What the key seals. */
export const personSealed = pgTable('person_sealed', {
  trustId: trustId(),
  personId: uuid('person_id').notNull(),
  field: text('field').$type<SealedField>().notNull(),
  sealed: text('sealed').notNull(),
});
