import { accept, lookup, query } from '@bursar/service-kit';
import { riskReaders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { categoriesOf, riskCategoryList } from './tables.ts';

const CategoryInput = z.strictObject({ code: z.string().max(60), name: text({ max: 100 }) });

/** Categories in the order in which they are shown. */
export const CategoriesInput = z.array(CategoryInput).max(100);

/** The categories of a register; version 0 is the list that every trust begins with. */
export const CategoriesShown = z.object({ categories: CategoriesInput, version: z.int() });

/** The categories of the register, by which appetite is set. */
export const readCategories = query({
  route: 'GET /risk-categories',
  summary: 'Categories of the register',
  access: { roles: riskReaders, at: 'anywhere' },
  reply: CategoriesShown,
  read: () => ({ lists: lookup(riskCategoryList, [], [[]]) }),
  respond: ({ lists }) =>
    accept({ categories: [...categoriesOf(lists)], version: lists[0]?.version ?? 0 }),
});
