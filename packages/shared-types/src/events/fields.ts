import { z } from 'zod';
import { BusinessDate, FinancialYear, Instant, Month } from '../dates.ts';
import { Sha256, Uuid } from '../ids.ts';
import { scopeLevels } from '../roles.ts';

/**
 * The vocabulary of event bodies: what a field of a given name means in every event. Sets that
 * grow (roles, categories) are codes, so that a new member is no new version: a reader that does
 * not know a code gives it no rights and shows it as it is. Sets that are closed are enums.
 */

export { BusinessDate, FinancialYear, Instant, Month, Sha256, Uuid };

/** A word of a growing set: lower case with hyphens, such as `finance-lead`. */
export const Code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** Pence, zero or more. Fields that may be negative say so and use `SignedPence`. */
export const Amount = z.int().min(0).describe('pence, zero or more');

/** Pence of either sign. */
export const SignedPence = z.int().describe('pence, of either sign');

/** A code of the trust's chart of accounts: six digits. */
export const AccountCode = z
  .string()
  .regex(/^\d{6}$/)
  .describe('code of the chart of accounts');

/** A fund's short code, such as `GAG` or `DFC-25`. */
export const FundCode = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{0,11}$/)
  .describe('short code of a fund');

/** A cost centre's short code, such as `ADM` or `SCI`. */
export const CostCentreCode = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{0,11}$/)
  .describe('short code of a cost centre');

/** A code of tax treatment, such as `S` standard, `Z` zero, `E` exempt, `N` outside the scope. */
export const TaxCode = z
  .string()
  .regex(/^[A-Z0-9]{1,4}$/)
  .describe('code of tax treatment');

/** A quantity: a decimal as text, more than nothing, up to three places. */
export const Quantity = z
  .string()
  .regex(/^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,3})?$/)
  .describe('decimal, up to three places');

/** Full-time equivalent: a decimal as text with four places, `0.6000`. */
export const Fte = z
  .string()
  .regex(/^[01]\.\d{4}$/)
  .describe('full-time equivalent, four places');

/** A number of a gapless series within a year (journals, orders) or a trust (tickets, risks). */
export const SeriesNumber = z.int().min(1);

/** Position in a list of lines: 1, 2, 3 … */
export const LineNumber = z.int().min(1);

/** The name of a thing (a school, an account, a site), never of a person. */
export const ThingName = z.string().min(1).max(200);

/** Digests of attached files, in the order attached. */
export const Attachments = z.array(Sha256).max(50);

/** Net, VAT and their sum. Irrecoverable VAT is the part of `vat` that cannot be reclaimed. */
export const amounts = {
  net: Amount,
  vat: Amount,
  irrecoverableVat: Amount,
  gross: Amount,
} as const;

/**
 * One decision under the scheme of delegation, as it is kept for ever (F7).
 * - `by` decided; `principalId` is whom they covered, or null when they acted for themselves;
 * - `role` held at `at` allowed it, in tier `tier` of `tiers`;
 * - `amount` was measured on `basis` against `limit` (null: no limit), all by `schemeVersion`;
 * - `assignmentSeq` is how far the deciding service had read the directory's log.
 */
export const Decision = z.strictObject({
  by: Uuid,
  principalId: Uuid.nullable(),
  role: Code,
  at: z.enum(scopeLevels),
  tier: z.int().min(1),
  tiers: z.int().min(1),
  schemeVersion: z.int().min(1),
  basis: z.enum(['net', 'gross']),
  amount: Amount,
  limit: Amount.nullable(),
  assignmentSeq: z.int().min(0),
  decidedAt: Instant,
});
export type Decision = z.output<typeof Decision>;

/** Who may decide next: any one holder of any of these roles, held at this level or above it. */
export const Awaiting = z.strictObject({
  tier: z.int().min(1),
  tiers: z.int().min(1),
  anyOf: z.array(z.strictObject({ role: Code, at: z.enum(scopeLevels) })).min(1),
});
export type Awaiting = z.output<typeof Awaiting>;

/** A line of the trust's budget within a year: what money is reserved against. */
export const budgetLine = { schoolId: Uuid, fund: FundCode, account: AccountCode } as const;

/** An amount drawn on a budget line: net plus irrecoverable VAT. */
export const Draw = z.strictObject({ ...budgetLine, amount: Amount });
