import { fundKinds } from '../../codes/finance.ts';
import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, FundCode, ThingName } from '../fields.ts';

/** A fund has been opened. Written again for the same code when its name or last day changes. */
export const fundOpened = contract({
  type: 'finance.fund-opened',
  version: 1,
  summary: 'A fund has been opened, or its name or last day set anew.',
  schema: z.strictObject({
    fund: FundCode,
    name: ThingName,
    kind: z.enum(fundKinds),
    openFrom: BusinessDate,
    openTo: BusinessDate.nullable(),
  }),
  example: {
    fund: 'GAG',
    name: 'General annual grant',
    kind: 'restricted-general',
    openFrom: '2024-09-01',
    openTo: null,
  },
});
export type FundOpened = BodyOf<typeof fundOpened>;
