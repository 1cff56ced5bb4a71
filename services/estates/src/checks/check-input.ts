import { frequencyUnits } from '@bursar/shared-types/codes/estates';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';

/** Who sees that checks are done, and who at the school stays accountable. */
export const responsible = {
  ownerId: Uuid.nullable().default(null).describe('Who sees that it is done'),
  dutyHolderId: Uuid.nullable().default(null).describe('The school’s duty-holder, accountable'),
} as const;

/** A check's due date and how often, as somebody sets or moves them. */
export const ScheduleInput = z.strictObject({
  dueOn: BusinessDate,
  frequency: z
    .strictObject({ every: z.int().min(1).max(999), unit: z.enum(frequencyUnits) })
    .nullable()
    .default(null)
    .describe('Null: as it is, at first as the catalogue has it'),
  reason: text({ max: 1_000 })
    .nullable()
    .default(null)
    .describe('Needed to put it off, or to do it less often than the catalogue says'),
  ...responsible,
});

/** What a site says of its checks when it begins: of each either of three things. */
export const SetUpInput = z.strictObject({
  checks: z
    .array(
      z.strictObject({
        code: z.string().max(60).describe('Of the catalogue'),
        lastDoneOn: BusinessDate.nullable().default(null).describe('Due an interval after it'),
        dueOn: BusinessDate.nullable().default(null).describe('Due first on this day'),
        notApplicable: text({ max: 1_000 }).nullable().default(null).describe('Why not'),
      }),
    )
    .min(1)
    .max(100),
  ...responsible,
});
export type SetUpInput = z.output<typeof SetUpInput>;
