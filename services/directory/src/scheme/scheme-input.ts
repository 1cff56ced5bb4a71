import { schemeFaults } from '@bursar/delegation';
import type { Scheme } from '@bursar/delegation';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Amount, Code } from '@bursar/shared-types/events/fields';
import { roles, scopeLevels } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';
import { z } from 'zod';

/** A rule as it is sent and shown; see packages/delegation for how a scheme is read. */
export const RuleInput = z.strictObject({
  category: Code.describe('What is decided: order, invoice, journal …'),
  role: z.enum(roles),
  at: z.enum(scopeLevels).describe('The narrowest level at which the role may be held'),
  upTo: Amount.nullable().describe('Top of the band in pence; null for no limit'),
  tier: z.int().min(1).max(10).describe('Place in the order of decisions: 1 first'),
});

/** A version of the scheme that is to be published. */
export const SchemeInput = z.strictObject({
  effectiveFrom: BusinessDate,
  approvedOn: BusinessDate.nullable().default(null).describe('The day the board approved it'),
  basis: z.enum(['net', 'gross']).describe('Whether limits are net or gross of VAT'),
  rules: z.array(RuleInput).min(1).max(500),
});
export type SchemeInput = z.output<typeof SchemeInput>;

/**
 * Roles that decide on nothing: an administrator says who may decide, an auditor reads, and an
 * operator sees no content.
 */
const undeciding: readonly Role[] = ['administrator', 'auditor', 'operator'];

/**
 * Why a version cannot be published; none where it can.
 * - It takes effect no earlier than the version before it, and only the first one in the past: on a
 *   day that is over, another scheme was in force.
 * - Whoever gives roles, and whoever only reads, decides on nothing.
 * - Its bands are sound (packages/delegation).
 */
export function publishingFaults(
  wanted: Scheme & { readonly approvedOn: BusinessDate | null },
  { today, last }: { readonly today: BusinessDate; readonly last: BusinessDate | null },
): { pointer: string; detail: string }[] {
  const { effectiveFrom, approvedOn, rules } = wanted;
  const faults: { pointer: string; detail: string }[] = [];
  if (last !== null && effectiveFrom < last) {
    const detail = `A version takes effect on ${last}, and a later one cannot come before it.`;
    faults.push({ pointer: '/effectiveFrom', detail });
  } else if (last !== null && effectiveFrom < today) {
    const detail = 'Another version was in force on days that are over. Take effect from today on.';
    faults.push({ pointer: '/effectiveFrom', detail });
  }
  if (approvedOn !== null && approvedOn > today)
    faults.push({ pointer: '/approvedOn', detail: 'The board cannot have approved it later.' });
  rules.forEach(({ role }, i) => {
    if (undeciding.includes(role as Role))
      faults.push({ pointer: `/rules/${i}/role`, detail: `The role ${role} decides on nothing.` });
  });
  const unsound = schemeFaults(wanted).map((detail) => ({ pointer: '/rules', detail }));
  return [...faults, ...unsound];
}
