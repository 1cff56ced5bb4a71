import { Button } from '@mantine/core';
import { fieldId } from '../../../../patterns/form/context.ts';
import type { AnyForm } from '../../../../patterns/form/context.ts';
import { counted } from '../../../../words/format.ts';
import type { Choices, Order } from '../../types.ts';
import { boughtBefore, withLine } from './favourites.ts';
import styles from './form.module.css';
import { Line } from './line.tsx';
import { lineAfter } from './values.ts';
import type { TypedLine, TypedOrder } from './values.ts';

/** What is ordered: a line for each thing, charged as the one before, or taken from what was bought before. */
export function Lines({
  values,
  form,
  choices,
  before,
}: {
  readonly values: TypedOrder;
  readonly form: AnyForm;
  readonly choices: Choices;
  /** The last orders from the supplier; undefined until they are known. */
  readonly before: readonly Order[] | undefined;
}) {
  const { lines } = values;
  const set = (next: readonly TypedLine[]) => form.setFieldValue('lines', next);
  const add = () => {
    set([...lines, lineAfter(lines.at(-1))]);
    setTimeout(
      () => document.getElementById(fieldId(`lines.${lines.length}.description`))?.focus(),
      0,
    );
  };
  const favourites = boughtBefore(before ?? []).filter(
    ({ description }) => !lines.some((line) => line.description === description),
  );
  return (
    <fieldset className={styles.lines}>
      <legend>What to order</legend>
      {favourites.length > 0 && (
        <div className={styles.before} role="group" aria-label="Ordered from this supplier before">
          <span className="muted">Ordered from this supplier before:</span>
          {favourites.map((line) => (
            <Button
              key={line.description}
              variant="default"
              size="compact-md"
              aria-label={`Add ${line.description}`}
              onClick={() => set(withLine(lines, line))}
            >
              + {line.description}
            </Button>
          ))}
        </div>
      )}
      {lines.map((line, at) => (
        <Line
          // Lines have no name of their own; their place is what their fields go by.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          at={at}
          line={line}
          values={values}
          choices={choices}
          form={form}
          isChargeAsked={before !== undefined}
          onRemove={lines.length > 1 ? () => set(lines.filter((_, other) => other !== at)) : null}
        />
      ))}
      <div>
        <Button variant="default" onClick={add}>
          Add a line
        </Button>{' '}
        <span className="muted">{counted(lines.length, 'line')}</span>
      </div>
    </fieldset>
  );
}
