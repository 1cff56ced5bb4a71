import { useSchoolName } from '../../../../app/trust.tsx';
import { Statement } from '../../../../patterns/statement.tsx';
import { money } from '../../../../words/format.ts';
import { useChoiceNames } from '../../names.ts';
import styles from './page.module.css';
import type { Order, OrderLine } from '../../types.ts';

/** The lines of an order, with what came and was invoiced of each. */
export function OrderLines({ order }: { readonly order: Order }) {
  const { nameOf } = useChoiceNames();
  const schoolName = useSchoolName();
  const { lines, schoolId } = order;
  const isMixed = lines.some((line) => line.schoolId !== schoolId);
  const isApproved = order.approvedOn !== null;
  return (
    <>
      <ul className={styles.narrow}>
        {lines.map((line) => (
          <li key={line.line}>
            <span className={styles.first}>
              <span>
                {line.quantity} × {line.description || '–'}
              </span>
              <span>{amount(line.net)}</span>
            </span>
            <span className="muted">
              at {amount(line.unitPrice)} ·{' '}
              {[nameOf('accounts', line.account) || line.account, line.costCentre, line.fund]
                .filter(Boolean)
                .join(' · ')}{' '}
              · {nameOf('vatCodes', line.vatCode)}
              {isMixed && ` · ${schoolName(line.schoolId)}`}
              {isApproved && ` · ${line.received} received, ${line.invoiced} invoiced`}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.wide}>
        <Statement
          caption={`Lines of order ${order.reference ?? ''}`}
          rows={lines}
          rowKey={({ line }) => line}
          columns={[
            { key: 'line', title: 'Line', cell: ({ line }) => line },
            { key: 'what', title: 'What', cell: ({ description }) => description || '–' },
            { key: 'quantity', title: 'Quantity', align: 'end', cell: ({ quantity }) => quantity },
            {
              key: 'price',
              title: 'Price',
              align: 'end',
              cell: ({ unitPrice }) => (unitPrice === null ? '–' : money(unitPrice)),
            },
            {
              key: 'net',
              title: 'Net',
              align: 'end',
              cell: ({ net }) => amount(net),
              foot: amount(order.net),
            },
            {
              key: 'vat',
              title: 'VAT',
              align: 'end',
              cell: ({ vat }) => amount(vat),
              foot: amount(order.vat),
            },
            {
              key: 'gross',
              title: 'With VAT',
              align: 'end',
              cell: ({ gross }) => amount(gross),
              foot: amount(order.gross),
            },
            ...(isApproved
              ? ([
                  {
                    key: 'came',
                    title: 'Received',
                    align: 'end',
                    cell: ({ received }: OrderLine) => received,
                  },
                  {
                    key: 'invoiced',
                    title: 'Invoiced',
                    align: 'end',
                    cell: ({ invoiced }: OrderLine) => invoiced,
                  },
                ] as const)
              : []),
            {
              key: 'charge',
              title: 'Charged to',
              cell: ({ account, costCentre, fund }) =>
                [account && `${account} ${nameOf('accounts', account)}`, costCentre, fund]
                  .filter(Boolean)
                  .join(' · ') || '–',
            },
            {
              key: 'vatCode',
              title: 'VAT code',
              cell: ({ vatCode }) => nameOf('vatCodes', vatCode) || '–',
            },
            ...(isMixed
              ? ([
                  {
                    key: 'school',
                    title: 'Paid by',
                    cell: (line: OrderLine) => schoolName(line.schoolId),
                  },
                ] as const)
              : []),
          ]}
        />
      </div>
    </>
  );
}

const amount = (pence: number | null): string => (pence === null ? '–' : money(pence));
