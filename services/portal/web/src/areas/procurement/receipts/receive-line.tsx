import { Button, Checkbox } from '@mantine/core';
import { fieldId } from '../../../patterns/form/context.ts';
import type { AnyForm } from '../../../patterns/form/context.ts';
import { TextField } from '../../../patterns/form/index.ts';
import type { OrderLine } from '../types.ts';
import { receivedWords } from './delivery.ts';
import { outstanding } from './quantities.ts';
import styles from './receive.module.css';
import { overAfter, totalAfter } from './typed-receipt.ts';
import type { TypedReceipt } from './typed-receipt.ts';

/** A line of an order, and how much of it was received now; more than was ordered is asked about. */
export function ReceiveLine({
  line,
  values,
  form,
}: {
  readonly line: OrderLine;
  readonly values: TypedReceipt;
  readonly form: AnyForm;
}) {
  const open = outstanding(line);
  const over = overAfter(line, values);
  const confirm = `confirmed.${line.line}`;
  const total = totalAfter(line, values);
  return (
    <li className={styles.line}>
      <p className={styles.what}>
        {line.description} <span className="muted">{receivedWords(line)}</span>
      </p>
      <div className={styles.came}>
        <TextField
          name={`quantities.${line.line}`}
          label={`Line ${line.line}: Received now`}
          inputMode="decimal"
          maxLength={20}
        />
        {open !== '0' && (
          <Button
            variant="default"
            onClick={() => form.setFieldValue(`quantities.${line.line}`, open)}
          >
            All received
            <span className="visually-hidden">
              {' '}
              of line {line.line}: {open}
            </span>
          </Button>
        )}
      </div>
      {over && (
        <div className={styles.over}>
          <p role="status">
            <strong>▲ {over}. Correct?</strong>
          </p>
          <Checkbox
            id={fieldId(confirm)}
            label={`Yes, ${total} of line ${line.line} were received`}
            checked={values.confirmed?.[line.line] === total}
            error={form.errors[confirm]}
            onChange={({ currentTarget }) =>
              form.setFieldValue(confirm, currentTarget.checked ? total : '')
            }
          />
        </div>
      )}
    </li>
  );
}
