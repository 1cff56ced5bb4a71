import { bigint, boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();
const count = (name: string) => bigint(name, { mode: 'bigint' }).notNull();

export const pot = pgTable('pot', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  unit: text('unit').notNull(),
  balance: count('balance'),
  version: integer('version').notNull(),
});

export const movement = pgTable('movement', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  potId: uuid('pot_id').notNull(),
  number: count('number'),
  amount: count('amount'),
});

export const potTotal = pgTable('pot_total', {
  trustId: trustId(),
  potId: uuid('pot_id').notNull(),
  moved: count('moved'),
  movements: count('movements'),
  lastNumber: count('last_number'),
});

export const echo = pgTable('echo', {
  trustId: trustId(),
  number: count('number'),
  cause: text('cause').notNull(),
});

export const potLimit = pgTable('pot_limit', {
  trustId: trustId(),
  potId: uuid('pot_id').notNull(),
  amount: count('amount'),
});

export const verdict = pgTable('verdict', {
  trustId: trustId(),
  number: count('number'),
  isOver: boolean('is_over').notNull(),
});
