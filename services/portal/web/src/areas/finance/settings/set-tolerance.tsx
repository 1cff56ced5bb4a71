import { financeLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import { useMay } from '../../../app/trust.tsx';
import {
  Action,
  checked,
  DateField,
  dateOf,
  MoneyField,
  penceOf,
  TextField,
} from '../../../patterns/form/index.ts';
import { basisPointsOf } from './percent.ts';

interface Tolerance {
  readonly pence: number;
  readonly basisPoints: number;
}

/** Sets by how much a line of an invoice may cost more than ordered, from a day on. */
export function SetTolerance({ inForce }: { readonly inForce: Tolerance }) {
  const set = useCommand('finance', 'put', '/invoice-tolerances/{from}');
  const may = useMay();
  if (!may(financeLeads)) return null;
  return (
    <Action
      label="Set tolerance"
      title="Set the tolerance of matching for every school"
      consequence="It holds for invoices dated from its day on. What was matched before stays so; an exception is judged by it when somebody matches it again."
      initial={{
        from: '',
        pence: (inForce.pence / 100).toFixed(2),
        part: String(inForce.basisPoints / 100),
      }}
      check={({ from, pence, part }, today) =>
        checked(
          ['from', dateOf(from, today) !== null, 'Enter the first day, like today or 1 Dec.'],
          ['pence', (penceOf(pence) ?? -1) >= 0, 'Enter the amount, like 10.00, or 0.'],
          ['part', basisPointsOf(part) !== null, 'Enter a percentage from 0 to 100, like 2.5.'],
        )
      }
      run={({ from, pence, part }, key, today) =>
        set.mutateAsync({
          path: { from: dateOf(from, today)! },
          body: { pence: penceOf(pence)!, basisPoints: basisPointsOf(part)! },
          key,
        })
      }
      done="The tolerance is set."
    >
      {() => (
        <>
          <DateField name="from" label="From" />
          <MoneyField name="pence" label="A line may cost more by" />
          <TextField name="part" label="Or by this part of its price, if that is less (%)" />
        </>
      )}
    </Action>
  );
}
