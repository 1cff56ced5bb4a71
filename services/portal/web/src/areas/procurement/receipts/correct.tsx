import { useCommand } from '../../../api/hooks.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { Action, AreaField, checked, TextField } from '../../../patterns/form/index.ts';
import { date } from '../../../words/format.ts';
import { plainQuantity, quantityOf } from '../orders/form/values.ts';
import type { Order, Receipt } from '../types.ts';
import { leftOf, typedQuantities, unreadable, written } from './quantities.ts';

/** Takes back what had not come; the receipt stays, with its correction beside it. */
export function Correct({
  receipt,
  all,
  order,
}: {
  readonly receipt: Receipt;
  readonly all: readonly Receipt[];
  readonly order: Order;
}) {
  const correct = useCommand(
    'procurement',
    'post',
    '/orders/{orderId}/receipts/{receiptId}/corrections',
  );
  const schoolName = useSchoolName();
  const left = leftOf(receipt, all);
  if (receipt.corrects || left.size === 0) return '–';
  const { schoolId } = receipt;
  const name = (line: number) => order.lines.find((each) => each.line === line)?.description ?? '';
  const initial = {
    quantities: Object.fromEntries([...left.keys()].map((line) => [line, ''])) as Record<
      string,
      string
    >,
    reason: '',
  };
  return (
    <Action
      label="Correct receipt"
      title={`Correct the receipt of ${date(receipt.receivedOn)} at ${schoolName(schoolId)}`}
      consequence="What you enter is taken off the receipt: it was not received. The receipt stays, with the correction beside it."
      initial={initial}
      check={({ quantities, reason }) => {
        const typed = typedQuantities(quantities);
        return checked(
          [
            `quantities.${[...left.keys()][0]}`,
            typed.length > 0,
            'Enter how much was not received.',
          ],
          ...unreadable(quantities).map(
            (line) => [`quantities.${line}`, false, 'Enter a quantity, like 2.5.'] as const,
          ),
          ...typed.map(
            ({ line, quantity }) =>
              [
                `quantities.${line}`,
                (quantityOf(quantity) ?? 0) <= (left.get(line) ?? 0),
                `Enter ${written(left.get(line) ?? 0)} or less.`,
              ] as const,
          ),
          ['reason', reason.trim() !== '', 'Say what was wrong.'],
        );
      }}
      run={({ quantities, reason }, key) =>
        correct.mutateAsync({
          path: { orderId: order.id, receiptId: receipt.id },
          body: {
            schoolId,
            reason: reason.trim(),
            lines: typedQuantities(quantities).map(({ line, quantity }) => {
              return { line, quantity: plainQuantity(quantity) };
            }),
          },
          key,
        })
      }
      done="The receipt is corrected."
    >
      {() => (
        <>
          {[...left].map(([line, size]) => (
            <TextField
              key={line}
              name={`quantities.${line}`}
              label={`Not received of line ${line}, ${name(line)} (of ${written(size)})`}
              inputMode="decimal"
            />
          ))}
          <AreaField name="reason" label="What was wrong" maxLength={500} />
        </>
      )}
    </Action>
  );
}
