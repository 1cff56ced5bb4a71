import { niCategories } from '@bursar/shared-types/codes/hr-payroll';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';

/**
 * A National Insurance number: two letters, six figures, A to D. Some letters and pairs are never
 * given (HMRC, National Insurance Manual NIM39110).
 */
const NiNumber = z
  .string()
  .transform((typed) => typed.replace(/\s/g, '').toUpperCase())
  .pipe(
    z
      .string()
      .regex(
        /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
        'must be a National Insurance number, as QQ 12 34 56 C',
      ),
  );

const Bank = z.strictObject({
  sortCode: z.string().regex(/^\d{6}$/, 'must be six figures'),
  accountNumber: z.string().regex(/^\d{8}$/, 'must be eight figures'),
});

/** A person as they are entered; what is left out of the sealed fields stays, null empties it. */
export const PersonInput = z.strictObject({
  givenName: text({ max: 100 }),
  familyName: text({ max: 100 }),
  niCategory: z
    .enum(niCategories)
    .describe('The employer’s National Insurance category, a letter of HMRC’s'),
  birthDate: BusinessDate.nullish(),
  niNumber: NiNumber.nullish(),
  bank: Bank.nullish(),
});
export type PersonInput = z.output<typeof PersonInput>;

/** An address of one person. */
export const PersonParams = z.object({ personId: Uuid });

/** What every command about a person answers: nothing personal, since replies are kept. */
export const PersonReply = z.object({ id: Uuid, version: z.int() });
