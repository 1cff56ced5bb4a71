import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** A fact of something: what it is called, what it is. */
export type Fact = readonly [label: string, value: ReactNode];

/**
 * What is known of something: in columns as wide as there is room for, in pairs, beside each other
 * in one line, or beneath each other.
 */
export function Facts({
  facts,
  layout = 'columns',
}: {
  readonly facts: readonly Fact[];
  readonly layout?: 'columns' | 'pairs' | 'line' | 'stack';
}) {
  return (
    <dl className={styles.facts} data-layout={layout}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
