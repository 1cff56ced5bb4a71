import { accountKinds } from '../../codes/finance.ts';
import { z } from 'zod';
import { AccountCode, BusinessDate, ThingName } from '../fields.ts';

/**
 * An account of the trust's one chart. `account-opened` and `account-changed` both carry the
 * whole of it; code and kind never change.
 */
export const account = {
  account: AccountCode,
  name: ThingName,
  /** On which statement it stands, and which side is its natural one. */
  kind: z.enum(accountKinds),
  /** Line of the academies accounts return, such as `BAE020`; null for the balance sheet. */
  aarCode: z
    .string()
    .regex(/^[A-Z]{2,3}\d{3,4}$/)
    .nullable(),
  /**
   * What becomes of VAT on it. On a cost: whether the VAT of a purchase comes back (`recoverable`)
   * or stays a cost (`irrecoverable`). On income: the treatment of the supply. `none` is the
   * balance sheet.
   */
  vat: z.enum([
    'outside-scope',
    'exempt',
    'zero-rated',
    'standard',
    'recoverable',
    'irrecoverable',
    'none',
  ]),
  /** Posted only by the platform's own journals: payables, VAT, pay clearing. */
  control: z.boolean(),
  openFrom: BusinessDate,
  /** Last day on which it may be posted to; null while it is open. */
  openTo: BusinessDate.nullable(),
} as const;
