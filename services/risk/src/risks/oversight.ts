/** Which body oversees which risks, as a version of the scheme of delegation says. */
export type OversightRule = {
  /** A category's code; null for every category. */
  readonly category: string | null;
  /** The least current points, 1 to 25, from which this body oversees. */
  readonly fromPoints: number;
  /** The body's name, such as "Audit and risk committee". */
  readonly body: string;
};

/** The rules of oversight of one version of the scheme. */
export type OversightScheme = {
  readonly schemeVersion: number;
  readonly effectiveFrom: string;
  readonly rules: readonly OversightRule[];
};

/** Who oversees a risk, and which version of the scheme says so. */
export type Oversight = { readonly body: string; readonly schemeVersion: number };

/**
 * Who oversees a risk on a business date: of the rules that fit, one that names its category
 * goes before one that does not, and a higher threshold before a lower. Undefined where the
 * scheme is silent.
 */
export function oversightOf(
  risk: { readonly category: string; readonly points: number },
  date: string,
  schemes: readonly OversightScheme[],
): Oversight | undefined {
  const scheme = schemes
    .filter((each) => each.effectiveFrom <= date)
    .toSorted((a, b) => a.schemeVersion - b.schemeVersion)
    .at(-1);
  const fitting = (scheme?.rules ?? [])
    .filter((rule) => rule.category === null || rule.category === risk.category)
    .filter((rule) => rule.fromPoints <= risk.points)
    .toSorted(
      (a, b) =>
        Number(b.category !== null) - Number(a.category !== null) || b.fromPoints - a.fromPoints,
    );
  const first = fitting[0];
  return scheme && first && { body: first.body, schemeVersion: scheme.schemeVersion };
}
