import { financeLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import { Action, checked, dateOf, TextField } from '../../../patterns/form/index.ts';
import { LastDay, lastDayCheck, lastDayTyped } from '../last-day.tsx';
import { emptyOpening, nameCheck, OpeningFields, openingChecks, openingOf } from '../opening.tsx';
import { useShowNew } from '../use-show-new.ts';

/** Opens a cost centre for every school of the trust. */
export function OpenCostCentre() {
  const open = useCommand('finance', 'post', '/cost-centres');
  const showNew = useShowNew('/cost-centres');
  const may = useMay();
  if (!may(financeLeads)) return null;
  return (
    <Action
      label="Open cost centre"
      title="Open a cost centre"
      consequence="Every school may post to it from its first day. Its code never changes."
      initial={emptyOpening}
      isFirst
      check={(values, today) => checked(...openingChecks(values, today))}
      run={async (values, key, today) => {
        await open.mutateAsync({ body: openingOf(values, today), key });
        await showNew();
      }}
      done="The cost centre is open."
    >
      {() => <OpeningFields codeHint="Like SCI-LAB" />}
    </Action>
  );
}

/** Renames a cost centre, or closes it after a day. */
export function ChangeCostCentre({ of }: { readonly of: Item<'finance', '/cost-centres'> }) {
  const change = useCommand('finance', 'put', '/cost-centres/{code}');
  const may = useMay();
  if (!may(financeLeads)) return null;
  const { code, version } = of;
  return (
    <Action
      label={`Change ${code}`}
      title={`Change cost centre ${code}`}
      consequence="What was posted stays as it is. A last day closes it: nothing later is posted to it at any school."
      initial={{ name: of.name, openTo: lastDayTyped(of.openTo) }}
      check={({ name, openTo }, today) => checked(nameCheck(name), lastDayCheck(openTo, today))}
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
