import { ExplainLink } from '../../../patterns/explain/index.ts';
import styles from './kpis.module.css';
import { measureShown } from './words.ts';

/** A KPI's formula and the measures in it; each leads to what it is made of. */
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
  return (
    <dl className={styles.formula}>
      <div>
        <dt>Formula</dt>
        <dd>{formula}</dd>
      </div>
      {parts.map(({ measure, value }) => (
        <div key={measure}>
          <dt>{measure.replaceAll('-', ' ')}</dt>
          <dd>
            <ExplainLink figure={{ of: 'kpi', measure, month, schoolIds }}>
              {measureShown(measure, value)}
            </ExplainLink>
          </dd>
        </div>
      ))}
    </dl>
  );
}
