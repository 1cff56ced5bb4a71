import { Status } from '../../../patterns/status.tsx';
import { date } from '../../../words/format.ts';

/** When an invoice is due; overdue is said while it is not posted. */
export function Due({
  invoice: { dueOn, state },
  today,
}: {
  readonly invoice: { readonly dueOn: string; readonly state: string };
  readonly today: string;
}) {
  const isOverdue = dueOn < today && state !== 'posted' && state !== 'rejected';
  return isOverdue ? <Status of={`${date(dueOn)}, overdue`} tone="stopped" /> : <>{date(dueOn)}</>;
}
