import {
  accept,
  command,
  emit,
  lookup,
  problem,
  problems,
  raw,
  refuse,
  upsertRows,
} from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { categoriesSet } from '@bursar/shared-types/events/risk/categories-set.v1';
import { riskLeads } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { categoryFaults } from './categories.ts';
import { CategoriesInput, CategoriesShown } from './read-categories.ts';
import { riskCategoryList } from './tables.ts';

/** Sets the categories: renames, adds, or takes away what is neither required nor used (R10). */
export const setCategories = command({
  route: 'PUT /risk-categories',
  summary: 'Set the categories of the register',
  access: { roles: riskLeads, at: 'trust' },
  body: CategoriesInput.describe('In the order in which they are shown'),
  reply: { 200: CategoriesShown },
  versioned: true,
  read: () => ({
    lists: lookup(riskCategoryList, [], [[]]),
    used: raw<{ category: string }>(
      sql`select distinct category from risk where state <> 'Closed' and category is not null`,
    ),
  }),
  decide: ({ lists, used }, { body }, ctx) => {
    const version = lists[0]?.version ?? 0;
    if (version !== ctx.ifMatch) return refuse(problems.changedSince(version));
    const faults = categoryFaults(body);
    for (const { category } of used) {
      if (body.some(({ code }) => code === category)) continue;
      faults.push({ pointer: '', detail: `Keep ${category}: risks of the register have it.` });
    }
    if (faults.length > 0) {
      const detail = faults.map((fault) => fault.detail).join(' ');
      return refuse(
        problem('invalid-categories', 422, 'These cannot be the categories', detail, {
          errors: faults,
        }),
      );
    }
    return accept({ categories: body, version: version + 1 });
  },
  write: ({ categories, version }, { trustId }) => [
    upsertRows(riskCategoryList, ['trustId'], [{ trustId, categories, version }]),
    emit(categoriesSet, {
      categories: categories.map(({ code }) => code),
      textSha256: sha256Hex(categories.map(({ name }) => name).join('\n')),
    }),
  ],
  respond: (body) => ({ status: 200, body }),
});
