import styles from './exception-list.module.css';
import { exceptionLines } from './three-way.ts';
import type { Invoice } from './types.ts';
import { useOrder } from './use-order.ts';

/** What does not agree, line by line, in words and figures; then what came too much. */
export function ExceptionList({ invoice }: { readonly invoice: Invoice }) {
  const order = useOrder(invoice.order?.id).data;
  const what = (orderLine: number) =>
    order?.lines.find(({ line }) => line === orderLine)?.description ?? null;
  return (
    <ul className={styles.list}>
      {exceptionLines(invoice, what).map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
