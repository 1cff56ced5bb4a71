/** A rule of the scheme, as it is kept; its top in pence, null without limit. */
export interface Rule {
  readonly category: string;
  readonly role: string;
  readonly at: string;
  readonly upTo: number | null;
  readonly tier: number;
}

/** A band of amounts, and who decides in it: one of each tier, in their order. */
export interface Band {
  /** Pence; null where it begins with nothing. */
  readonly above: number | null;
  readonly upTo: number | null;
  readonly tiers: readonly (readonly Pick<Rule, 'role' | 'at'>[])[];
}

/** The bands of a category by amount, the lowest first. */
export function bandsOf(rules: readonly Rule[]): Band[] {
  const tops = Map.groupBy(rules, ({ upTo }) => upTo ?? Infinity);
  const inOrder = [...tops].toSorted(([a], [b]) => a - b);
  return inOrder.map(([top, own], at) => {
    const tiers = Map.groupBy(own, ({ tier }) => tier);
    return {
      above: at === 0 ? null : inOrder[at - 1]![0],
      upTo: top === Infinity ? null : top,
      tiers: [...tiers].toSorted(([a], [b]) => a - b).map(([, one]) => one),
    };
  });
}

/** The categories of a scheme, in the order in which they stand there. */
export const categoriesOf = (rules: readonly Rule[]): string[] => [
  ...new Set(rules.map(({ category }) => category)),
];
