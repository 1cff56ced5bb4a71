import { financeLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import type { Body } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import { Action, checked, FlagField, RadioField } from '../../../patterns/form/index.ts';
import { emptyOpening, OpeningFields, openingChecks, openingOf } from '../opening.tsx';
import { useShowNew } from '../use-show-new.ts';
import { fundKinds } from './words.ts';

type Kind = Body<'finance', '/funds', 'post'>['kind'];

/** Opens a fund for every school of the trust. */
export function OpenFund() {
  const open = useCommand('finance', 'post', '/funds');
  const showNew = useShowNew('/funds');
  const may = useMay();
  if (!may(financeLeads)) return null;
  return (
    <Action
      label="Open fund"
      title="Open a fund"
      consequence="Every school may post to it from its first day. Its code and kind never change."
      initial={{ ...emptyOpening, kind: '', mayOverdraw: false }}
      isFirst
      check={(values, today) =>
        checked(...openingChecks(values, today), [
          'kind',
          values.kind !== '',
          'Choose what the giver allows.',
        ])
      }
      run={async ({ kind, mayOverdraw, ...values }, key, today) => {
        await open.mutateAsync({
          body: { ...openingOf(values, today), kind: kind as Kind, mayOverdraw },
          key,
        });
        await showNew();
      }}
      done="The fund is open."
    >
      {() => (
        <>
          <OpeningFields codeHint="Like PUPIL-PREM" />
          <RadioField name="kind" label="Kind" options={fundKinds} />
          <FlagField
            name="mayOverdraw"
            label="May be overdrawn"
            hint="Costs may run ahead of income, as with grants in instalments"
          />
        </>
      )}
    </Action>
  );
}
