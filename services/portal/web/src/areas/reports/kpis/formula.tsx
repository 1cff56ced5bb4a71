import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Facts } from '../../../patterns/facts.tsx';
import { sentenceCase } from '../../../words/sentence-case.ts';
import { measureShown } from './words.ts';

/**
 * A KPI's formula and the measures in it; each leads to what it is made of. A KPI that is one
 * measure has no formula to show.
 */
export function Formula({
  formula,
  parts,
  month,
  schoolIds,
}: {
  readonly formula: string;
  readonly parts: readonly { readonly measure: string; readonly value: number | null }[];
  readonly month: string;
  readonly schoolIds: readonly string[];
}) {
  const [only] = parts;
  if (parts.length === 1 && only) {
    const figure = { of: 'kpi' as const, measure: only.measure, month, schoolIds };
    return (
      <p>
        <ExplainLink figure={figure}>
          Explain<span className="visually-hidden"> {sentenceCase(only.measure)}</span>
        </ExplainLink>
      </p>
    );
  }
  return (
    <Facts
      layout="line"
      facts={[
        ['Formula', formula],
        ...parts.map(
          ({ measure, value }) =>
            [
              sentenceCase(measure),
              <ExplainLink key={measure} figure={{ of: 'kpi', measure, month, schoolIds }}>
                {measureShown(measure, value)}
              </ExplainLink>,
            ] as const,
        ),
      ]}
    />
  );
}
