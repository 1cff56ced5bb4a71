/** How overdue checks move the risk they are linked to. Published: every word is shown to users. */
export type IndicatorRule = {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly source: string;
  /** Steps of likelihood for each kind of check at each site that is overdue or has failed. */
  readonly stepsPerCheck: number;
  /** The likelihood that it does not go beyond. */
  readonly highest: number;
  readonly text: string;
};

/** Every version, oldest first. */
export const overdueCheckRules: readonly IndicatorRule[] = [
  {
    version: 1,
    effectiveFrom: '2019-01-01',
    source: 'rule of this platform',
    stepsPerCheck: 1,
    highest: 5,
    text:
      'Each statutory check of the linked area that is overdue, or that failed and has not passed ' +
      'since, adds one step to the likelihood that the owner gave, up to 5. It is never less ' +
      'than the owner’s own, and returns to it when the checks are done. The same check at the ' +
      'same site counts once.',
  },
];

/** The version in force on a business date; undefined before the first. */
export function ruleOn(
  date: string,
  rules: readonly IndicatorRule[] = overdueCheckRules,
): IndicatorRule | undefined {
  return rules.findLast((rule) => rule.effectiveFrom <= date);
}
