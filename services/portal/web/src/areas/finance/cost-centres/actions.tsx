import { useCommand } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import {
  Action,
  checked,
  DateField,
  dateOf,
  Fields,
  TextField,
} from '../../../patterns/form/index.ts';
import { LastDay, lastDayCheck, lastDayTyped } from '../last-day.tsx';
import { isShortCode, SHORT_CODE } from '../funds/words.ts';
import { useShowNew } from '../use-show-new.ts';

const lead = ['finance-lead'] as const;

/** Opens a cost centre for every school of the trust. */
export function OpenCostCentre() {
  const open = useCommand('finance', 'post', '/cost-centres');
  const showNew = useShowNew('/cost-centres');
  const may = useMay();
  if (!may(lead)) return null;
  return (
    <Action
      label="Open cost centre"
      title="Open a cost centre"
      consequence="Every school may post to it from its first day. Its code never changes."
      initial={{ code: '', name: '', openFrom: '' }}
      isFirst
      check={({ code, name, openFrom }, today) =>
        checked(
          ['code', isShortCode(code.trim().toUpperCase()), SHORT_CODE],
          ['name', name.trim() !== '', 'Enter a name.'],
          ['openFrom', dateOf(openFrom, today) !== null, 'Enter the first day, like 1 Sep.'],
        )
      }
      run={async ({ code, name, openFrom }, key, today) => {
        await open.mutateAsync({
          body: {
            code: code.trim().toUpperCase(),
            name: name.trim(),
            openFrom: dateOf(openFrom, today)!,
          },
          key,
        });
        await showNew();
      }}
      done="The cost centre is open."
    >
      {() => (
        <>
          <Fields>
            <TextField name="code" label="Code" maxLength={12} hint="Like SCI-LAB" />
            <DateField name="openFrom" label="Open from" />
          </Fields>
          <TextField name="name" label="Name" maxLength={200} />
        </>
      )}
    </Action>
  );
}

/** Renames a cost centre, or closes it after a day. */
export function ChangeCostCentre({ of }: { readonly of: Item<'finance', '/cost-centres'> }) {
  const change = useCommand('finance', 'put', '/cost-centres/{code}');
  const may = useMay();
  if (!may(lead)) return null;
  const { code, version } = of;
  return (
    <Action
      label={`Change ${code}`}
      title={`Change cost centre ${code}`}
      consequence="What was posted stays as it is. A last day closes it: nothing later is posted to it at any school."
      initial={{ name: of.name, openTo: lastDayTyped(of.openTo) }}
      check={({ name, openTo }, today) =>
        checked(['name', name.trim() !== '', 'Enter a name.'], lastDayCheck(openTo, today))
      }
      run={({ name, openTo }, key, today) =>
        change.mutateAsync({
          path: { code },
          body: { name: name.trim(), openTo: dateOf(openTo, today) },
          key,
          version,
        })
      }
      done={`Cost centre ${code} is changed.`}
    >
      {() => (
        <>
          <TextField name="name" label="Name" maxLength={200} />
          <LastDay />
        </>
      )}
    </Action>
  );
}
