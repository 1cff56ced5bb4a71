import { decidingRoles, roleDetails } from '@bursar/shared-types/roles';
import { cellText } from '../../../patterns/grid/index.ts';
import type { GridRow, RowValues } from '../../../patterns/grid/index.ts';
import { categories, roleName } from '../words.ts';
import type { Rule } from './bands.ts';

const deciding = decidingRoles.map((value) => ({ value, label: roleName(value) }));

/** The columns in which a scheme is typed or pasted: a row for each rule. */
export const ruleColumns = [
  {
    key: 'category',
    title: 'What',
    kind: 'choice',
    choices: categories,
    required: true,
    width: 120,
  },
  { key: 'upTo', title: 'Up to (£)', kind: 'money', width: 140, also: ['Limit', 'Up to'] },
  { key: 'tier', title: 'Order', kind: 'code', required: true, width: 80, also: ['Tier', 'Step'] },
  { key: 'role', title: 'Role', kind: 'choice', choices: deciding, required: true, width: 180 },
  {
    key: 'at',
    title: 'Held at',
    kind: 'choice',
    choices: [
      { value: 'school', label: 'The school' },
      { value: 'cluster', label: 'The cluster' },
      { value: 'trust', label: 'The trust' },
    ],
    required: true,
    width: 130,
  },
] as const;

export type RuleRow = GridRow<(typeof ruleColumns)[number]['key']>;

/** The rules of a version, as rows to type over. */
export const rowsOf = (rules: readonly Rule[]): RuleRow[] =>
  rules.map(({ category, upTo, tier, role, at }) => ({
    category,
    upTo: upTo === null ? '' : cellText(ruleColumns[1], upTo),
    tier: String(tier),
    role,
    at,
  }));

/** The rules of rows that were read; one without an amount has no limit. */
export const rulesOf = (values: readonly RowValues<typeof ruleColumns>[]): Rule[] =>
  values.flatMap(({ category, upTo, tier, role, at }) =>
    category && role && at && role in roleDetails && /^([1-9]|10)$/.test(tier ?? '')
      ? [{ category, upTo: upTo ?? null, tier: Number(tier), role, at }]
      : [],
  );

/** Categories that the version before has rules for and this one has not. */
export const dropped = (before: readonly Rule[], now: readonly Rule[]): string[] =>
  [...new Set(before.map(({ category }) => category))].filter(
    (category) => !now.some((rule) => rule.category === category),
  );
