import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { AnyForm } from '../../../../patterns/form/context.ts';
import { MoneyField, TextField } from '../../../../patterns/form/index.ts';
import { money } from '../../../../words/format.ts';
import type { Choices } from '../../types.ts';
import { Charge } from './charge.tsx';
import styles from './form.module.css';
import { sumsOfLine } from './sums.ts';
import type { TypedLine, TypedOrder } from './values.ts';

/** A line of the order; what it is charged to is folded away once it is known. */
export function Line({
  at,
  line,
  values,
  choices,
  form,
  isChargeAsked,
  onRemove,
}: {
  readonly at: number;
  readonly line: TypedLine;
  readonly values: TypedOrder;
  readonly choices: Choices;
  readonly form: AnyForm;
  /** Not before it is known what is usual from the supplier. */
  readonly isChargeAsked: boolean;
  readonly onRemove: (() => void) | null;
}) {
  const sums = sumsOfLine(line, choices);
  return (
    <div className={styles.line} role="group" aria-label={`Line ${at + 1}`}>
      <div className={styles.what}>
        <TextField
          name={`lines.${at}.description`}
          label={`Line ${at + 1}: description`}
          maxLength={500}
        />
        <TextField
          name={`lines.${at}.quantity`}
          label="Quantity"
          inputMode="decimal"
          maxLength={20}
        />
        <MoneyField name={`lines.${at}.unitPrice`} label="Unit price, without VAT" />
      </div>
      {isChargeAsked && (
        <Charge at={at} line={line} values={values} choices={choices} form={form} />
      )}
      <div className={styles.sum}>
        <span>
          {sums ? `${money(sums.net)} net, ${money(sums.gross)} with VAT` : 'No amount yet'}
        </span>
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Remove line ${at + 1}`}
            onClick={onRemove}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}
