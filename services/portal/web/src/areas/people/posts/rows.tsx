import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AnyForm } from '../../../patterns/form/context.ts';
import styles from './rows.module.css';

/** A part of a form that can stand several times: each with its fields, added and taken away. */
export function Rows<T>({
  form,
  name,
  title,
  hint,
  one,
  add,
  fresh,
  rows,
  least = 0,
  children,
}: {
  readonly form: AnyForm;
  readonly name: string;
  readonly title: string;
  readonly hint?: ReactNode;
  /** What one of them is called: "Pay 2". */
  readonly one: string;
  /** The button: "Add pay from a later day". */
  readonly add: string;
  readonly fresh: T;
  readonly rows: readonly T[];
  /** As many must stay. */
  readonly least?: number;
  readonly children: (row: T, path: string) => ReactNode;
}) {
  return (
    <section className={styles.rows} aria-labelledby={`${name}-title`}>
      <div>
        <h2 id={`${name}-title`}>{title}</h2>
        {hint && <p className="muted">{hint}</p>}
      </div>
      {rows.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no other name than their place
        <fieldset key={at} className={styles.one}>
          <legend>{rows.length > 1 ? `${one} ${at + 1}` : one}</legend>
          {children(row, `${name}.${at}`)}
          {rows.length > least && (
            <div>
              <Button variant="subtle" onClick={() => form.removeListItem(name, at)}>
                Take {one.toLowerCase()} {rows.length > 1 ? at + 1 : ''} away
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => form.insertListItem(name, fresh)}>
          {add}
        </Button>
      </div>
    </section>
  );
}
