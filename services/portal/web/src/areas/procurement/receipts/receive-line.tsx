import { Button } from '@mantine/core';
import { TextField } from '../../../patterns/form/index.ts';
import type { OrderLine } from '../types.ts';
import { outstanding } from './quantities.ts';
import styles from './receive.module.css';

/** A line of an order, and how much of it came now. */
export function ReceiveLine({
  line,
  onAll,
}: {
  readonly line: OrderLine;
  readonly onAll: (all: string) => void;
}) {
  const open = outstanding(line);
  return (
    <li className={styles.line}>
      <p className={styles.what}>
        {line.description}{' '}
        <span className="muted">
          {line.quantity} ordered, {line.received} here already
        </span>
      </p>
      <div className={styles.came}>
        <TextField
          name={`quantities.${line.line}`}
          label={`Line ${line.line}: came now`}
          inputMode="decimal"
          maxLength={20}
        />
        {open !== '0' && (
          <Button variant="default" onClick={() => onAll(open)}>
            All {open} came<span className="visually-hidden"> of line {line.line}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
