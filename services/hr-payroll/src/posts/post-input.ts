import { allowanceKinds, payAreas } from '@bursar/shared-types/codes/hr-payroll';
import { BusinessDate } from '@bursar/shared-types/dates';
import { AccountCode, CostCentreCode, FundCode } from '@bursar/shared-types/events/fields';
import { postPlace } from '@bursar/shared-types/events/hr-payroll/post';
import { PayPoint, PayScale } from '@bursar/shared-types/events/hr-payroll/pay-scale';
import { Uuid } from '@bursar/shared-types/ids';
import { Pence } from '@bursar/shared-types/money';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';

const Terms = z.strictObject({
  from: BusinessDate,
  fte: z.int().describe('Thousandths: 600 is 0.6'),
  pay: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('point'),
      scale: PayScale,
      point: PayPoint,
      area: z.enum(payAreas),
    }),
    z.strictObject({ kind: z.literal('salary'), annual: Pence.describe('Full time, all year') }),
  ]),
  termTime: z
    .strictObject({
      paid: z.int().describe('Weeks paid, in thousandths'),
      year: z.int().describe('Weeks of the year, in thousandths'),
    })
    .nullable()
    .default(null),
});

const Allowance = z.strictObject({
  kind: z.enum(allowanceKinds),
  label: text({ max: 100 }).nullable().default(null),
  annual: Pence.describe('Full time, all year'),
  share: z.union([z.literal('as-pay'), z.int()]).default('as-pay'),
  pensionable: z.boolean().default(true),
  from: BusinessDate,
  until: BusinessDate.nullable().default(null),
});

const Share = z.strictObject({
  account: AccountCode,
  niAccount: AccountCode,
  pensionAccount: AccountCode,
  costCentre: CostCentreCode,
  fund: FundCode,
  weight: z.int().default(1),
});

/** What can be changed of a post: its name, its end, its pay, its charge. */
export const PostPlan = z.strictObject({
  title: text({ max: 100 }).describe('What the post is called; never who holds it'),
  until: BusinessDate.nullable().default(null).describe('Last day of a post for a fixed term'),
  terms: z.array(Terms).min(1).max(50),
  allowances: z.array(Allowance).max(20).default([]),
  split: z.array(Share).min(1).max(20),
});

/** A post as it is created. */
export const PostInput = PostPlan.extend({
  schoolId: Uuid,
  workforce: postPlace.workforce,
  from: BusinessDate,
});

/** An address of one post. */
export const PostParams = z.object({ postId: Uuid });

/** What every command about a post answers. */
export const PostReply = z.object({ id: Uuid, version: z.int() });
