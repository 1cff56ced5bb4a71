import { financeLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import { Action, checked, dateOf, TextField, useEditing } from '../../../patterns/form/index.ts';
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

type CostCentre = Item<'finance', '/cost-centres'>;
const typedCostCentre = ({ name, openTo }: CostCentre) => ({ name, openTo: lastDayTyped(openTo) });

/** Renames a cost centre, or closes it after a day. */
export function ChangeCostCentre({ of }: { readonly of: CostCentre }) {
  const change = useCommand('finance', 'put', '/cost-centres/{code}');
  const may = useMay();
  const { code } = of;
  const editing = useEditing(
    of,
    async (read) => (await read('finance', '/cost-centres', { query: { code } })).items[0],
    typedCostCentre,
  );
  if (!may(financeLeads)) return null;
  return (
    <Action
      label={`Change ${code}`}
      title={`Change cost centre ${code}`}
      consequence="What was posted stays as it is. A last day closes it: nothing later is posted to it at any school."
      initial={typedCostCentre(of)}
      check={({ name, openTo }, today) => checked(nameCheck(name), lastDayCheck(openTo, today))}
      editing={editing}
      run={({ name, openTo }, key, today, version) =>
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
