import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Code, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';

/** The trust has set the categories of its register, in their order. */
export const categoriesSet = contract({
  type: 'risk.categories-set',
  version: 1,
  summary: 'The categories of the risk register have been set.',
  schema: z.strictObject({
    categories: z.array(Code).min(1).max(100),
    /** Of the names as they are shown. */
    textSha256: Sha256,
  }),
  example: { categories: ['health-and-safety', 'estates'], textSha256: sample.digest },
});
export type CategoriesSet = BodyOf<typeof categoriesSet>;
