import { accept, command, emit, lookup, problem, problems, query, raw, refuse, upsertRows } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { categoriesSet } from '@bursar/shared-types/events/risk/categories-set.v1';
import { riskReaders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { categoryFaults } from './categories.ts';
import { categoriesOf, riskCategoryList } from './tables.ts';

const Categories = z.array(z.strictObject({ code: z.string().max(60), name: text({ max: 100 }) })).max(100);
const Shown = z.object({ categories: Categories, version: z.int() });

/** The categories of the register, by which appetite is set. */
export const readCategories = query({
  route: 'GET /risk-categories',
  summary: 'Categories of the register',
  access: { roles: riskReaders, at: 'anywhere' },
  reply: Shown,
  read: () => ({ lists: lookup(riskCategoryList, [], [[]]) }),
  respond: ({ lists }) =>
    accept({ categories: [...categoriesOf(lists)], version: lists[0]?.version ?? 0 }),
});

/** Sets the categories: renames, adds, or takes away what is neither required nor used (R10). */
export const setCategories = command({
  route: 'PUT /risk-categories',
  summary: 'Set the categories of the register',
  access: { roles: ['risk-lead'], at: 'trust' },
  body: Categories.describe('In the order in which they are shown'),
  reply: { 200: Shown },
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
      return refuse(problem('invalid-categories', 422, 'These cannot be the categories', detail, { errors: faults }));
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
