import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { ThingName, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A site of a school is looked after from now on. */
export const siteAdded = contract({
  type: 'estates.site-added',
  version: 1,
  summary: 'A site of a school has been added.',
  schema: z.strictObject({ siteId: Uuid, schoolId: Uuid, name: ThingName }),
  example: { siteId: sample.site, schoolId: sample.school, name: 'Main site' },
});
export type SiteAdded = BodyOf<typeof siteAdded>;
