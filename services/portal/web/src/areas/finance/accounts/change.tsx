import { financeLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import { useMay } from '../../../app/trust.tsx';
import {
  Action,
  AreaField,
  checked,
  ChoiceField,
  dateOf,
  TextField,
  useEditing,
} from '../../../patterns/form/index.ts';
import { nameCheck } from '../opening.tsx';
import { LastDay, lastDayCheck, lastDayTyped } from '../last-day.tsx';
import type { Account } from './names.ts';
import { useChart } from './names.ts';

const typedAccount = ({ name, aarCode, openTo, note }: Account) => ({
  name,
  aarCode: aarCode ?? '',
  openTo: lastDayTyped(openTo),
  note: note ?? '',
});

/** Renames an account, maps it to a line of the AAR, or closes it after a day. */
export function ChangeAccount({ account }: { readonly account: Account }) {
  const change = useCommand('finance', 'put', '/accounts/{code}');
  const chart = useChart();
  const may = useMay();
  const { code, kind } = account;
  const editing = useEditing(
    account,
    (read) => read('finance', '/accounts/{code}', { path: { code } }),
    typedAccount,
  );
  if (!may(financeLeads)) return null;
  // As the service judges it: lines that accounts of the same kind have.
  const lines = new Set(chart.flatMap((each) => (each.kind === kind ? (each.aarCode ?? []) : [])));
  return (
    <Action
      label="Rename, map or close"
      title={`Change account ${code}`}
      consequence="The new name and AAR line are shown everywhere at once. What was posted stays as it is. A last day closes the account: nothing later is posted to it."
      initial={typedAccount(account)}
      check={({ name, openTo }, today) => checked(nameCheck(name), lastDayCheck(openTo, today))}
      editing={editing}
      run={({ name, aarCode, openTo, note }, key, today, version) =>
        change.mutateAsync({
          path: { code },
          body: {
            name: name.trim(),
            aarCode: aarCode || null,
            openTo: dateOf(openTo, today),
            note: note.trim() || null,
          },
          key,
          version,
        })
      }
      done={`Account ${code} is changed.`}
    >
      {() => (
        <>
          <TextField name="name" label="Name" maxLength={200} />
          {lines.size > 0 && (
            <ChoiceField
              name="aarCode"
              label="AAR line"
              isOptional
              isClearable
              options={[...lines].toSorted().map((line) => ({ value: line, label: line }))}
            />
          )}
          <LastDay />
          <AreaField name="note" label="Note" isOptional maxLength={500} />
        </>
      )}
    </Action>
  );
}
