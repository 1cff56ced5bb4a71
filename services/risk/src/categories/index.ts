import type { Feature } from '@bursar/service-kit';
import { readCategories } from './read-categories.ts';
import { setCategories } from './set-categories.ts';

/** The headings of the register, by which appetite is set. */
export const categories: Feature = { routes: [readCategories, setCategories] };
export type { Category } from './categories.ts';
export { categoriesOf, riskCategoryList } from './tables.ts';
