import { schemeFaults } from '@bursar/delegation';
import type { Scheme } from '@bursar/delegation';
import { schemeCategories } from '@bursar/shared-types/codes/directory';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Code } from '@bursar/shared-types/events/fields';
import { EnteredAmount } from '@bursar/shared-types/money';
import { decidingRoles, scopeLevels } from '@bursar/shared-types/roles';
import { z } from 'zod';

/** A rule as it is sent; see packages/delegation for how a scheme is read. */
export const RuleInput = z.strictObject({
  category: z.enum(schemeCategories).describe('What is decided'),
  role: z.enum(decidingRoles),
  at: z.enum(scopeLevels).describe('The narrowest level at which the role may be held'),
  upTo: EnteredAmount.nullable().describe('Top of the band in pence; null for no limit'),
  tier: z.int().min(1).max(10).describe('Place in the order of decisions: 1 first'),
});

/** A rule as it is shown: what was once published stays readable, whatever would be taken now. */
export const RuleShown = RuleInput.extend({ category: Code, role: z.string() });

/** A version of the scheme that is to be published. */
export const SchemeInput = z.strictObject({
  effectiveFrom: BusinessDate,
  approvedOn: BusinessDate.nullable().default(null).describe('The day the board approved it'),
  basis: z.enum(['net', 'gross']).describe('Whether limits are net or gross of VAT'),
  rules: z.array(RuleInput).min(1).max(500),
  drops: z
    .array(z.enum(schemeCategories))
    .max(schemeCategories.length)
    .default([])
    .describe('Categories of the version before that are meant to have no rules now'),
});
export type SchemeInput = z.output<typeof SchemeInput>;

/** As much of the version before as a new one is held against. */
interface Before {
  readonly effectiveFrom: BusinessDate;
  readonly rules: readonly { readonly category: string }[];
}

/**
 * Why a version cannot be published; none where it can.
 * - It takes effect no earlier than the version before it, and only the first one in the past: on a
 *   day that is over, another scheme was in force.
 * - It has rules for every category that the version before it had, or names it in `drops`: without
 *   rules journals and suppliers have no limit and nobody may approve orders and invoices, and
 *   neither is to come of an oversight.
 * - Its bands are sound (packages/delegation).
 */
export function publishingFaults(
  wanted: Scheme & Pick<SchemeInput, 'approvedOn' | 'drops'>,
  { today, before }: { readonly today: BusinessDate; readonly before: Before | null },
): { pointer: string; detail: string }[] {
  const { effectiveFrom, approvedOn, drops, rules } = wanted;
  const last = before?.effectiveFrom ?? null;
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
  const dropped = schemeCategories.filter(
    (category) =>
      before?.rules.some((rule) => rule.category === category) &&
      !rules.some((rule) => rule.category === category) &&
      !drops.includes(category),
  );
  for (const category of dropped) {
    const detail = `The version before has rules for the category ${category}, and this one has none: its limits would end. Add them, or name it in “drops”.`;
    faults.push({ pointer: '/rules', detail });
  }
  const unsound = schemeFaults(wanted).map((detail) => ({ pointer: '/rules', detail }));
  return [...faults, ...unsound];
}
