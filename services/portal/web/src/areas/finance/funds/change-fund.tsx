import { financeLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import {
  Action,
  checked,
  dateOf,
  FlagField,
  TextField,
  useEditing,
} from '../../../patterns/form/index.ts';
import { nameCheck } from '../opening.tsx';
import { LastDay, lastDayCheck, lastDayTyped } from '../last-day.tsx';

type Fund = Item<'finance', '/funds'>;
const typedFund = ({ name, mayOverdraw, openTo }: Fund) => ({
  name,
  mayOverdraw,
  openTo: lastDayTyped(openTo),
});

/** Renames a fund, says whether it may be overdrawn, or closes it after a day. */
export function ChangeFund({ fund }: { readonly fund: Fund }) {
  const change = useCommand('finance', 'put', '/funds/{code}');
  const may = useMay();
  const { code } = fund;
  const editing = useEditing(
    fund,
    async (read) => (await read('finance', '/funds', { query: { code } })).items[0],
    typedFund,
  );
  if (!may(financeLeads)) return null;
  return (
    <Action
      label={`Change ${code}`}
      title={`Change fund ${code}`}
      consequence="What was posted stays as it is. A last day closes the fund: nothing later is posted to it at any school."
      initial={typedFund(fund)}
      check={(values, today) => checked(nameCheck(values.name), lastDayCheck(values.openTo, today))}
      editing={editing}
      run={(values, key, today, version) =>
        change.mutateAsync({
          path: { code },
          body: {
            name: values.name.trim(),
            mayOverdraw: values.mayOverdraw,
            openTo: dateOf(values.openTo, today),
          },
          key,
          version,
        })
      }
      done={`Fund ${code} is changed.`}
    >
      {() => (
        <>
          <TextField name="name" label="Name" maxLength={200} />
          <FlagField name="mayOverdraw" label="May be overdrawn" />
          <LastDay />
        </>
      )}
    </Action>
  );
}
