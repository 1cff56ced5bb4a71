import { integer, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { trustId } from '../columns.ts';
import { defaultCategories } from './categories.ts';
import type { Category } from './categories.ts';

/** A trust's own list of categories, in its order; no row while it has the default one. */
export const riskCategoryList = pgTable('risk_category_list', {
  trustId: trustId(),
  categories: jsonb('categories').$type<Category[]>().notNull(),
  version: integer('version').notNull(),
});

/** The categories of a trust, from the rows of its list. */
export const categoriesOf = ([own]: readonly (typeof riskCategoryList.$inferSelect)[]) =>
  own?.categories ?? defaultCategories;
