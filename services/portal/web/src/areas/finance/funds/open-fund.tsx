import { useCommand } from '../../../api/hooks.ts';
import type { Body } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import {
  Action,
  checked,
  DateField,
  dateOf,
  Fields,
  FlagField,
  RadioField,
  TextField,
} from '../../../patterns/form/index.ts';
import { useShowNew } from '../use-show-new.ts';
import { fundKinds, isShortCode, SHORT_CODE } from './words.ts';

type Kind = Body<'finance', '/funds', 'post'>['kind'];

/** Opens a fund for every school of the trust. */
export function OpenFund() {
  const open = useCommand('finance', 'post', '/funds');
  const showNew = useShowNew('/funds');
  const may = useMay();
  if (!may(['finance-lead'])) return null;
  return (
    <Action
      label="Open fund"
      title="Open a fund"
      consequence="Every school may post to it from its first day. Its code and kind never change."
      initial={{ code: '', name: '', kind: '', mayOverdraw: false, openFrom: '' }}
      isFirst
      check={({ code, name, kind, openFrom }, today) =>
        checked(
          ['code', isShortCode(code.trim().toUpperCase()), SHORT_CODE],
          ['name', name.trim() !== '', 'Enter a name.'],
          ['kind', kind !== '', 'Choose what the giver allows.'],
          ['openFrom', dateOf(openFrom, today) !== null, 'Enter the first day, like 1 Sep.'],
        )
      }
      run={async ({ code, name, kind, mayOverdraw, openFrom }, key, today) => {
        await open.mutateAsync({
          body: {
            code: code.trim().toUpperCase(),
            name: name.trim(),
            kind: kind as Kind,
            mayOverdraw,
            openFrom: dateOf(openFrom, today)!,
          },
          key,
        });
        await showNew();
      }}
      done="The fund is open."
    >
      {() => (
        <>
          <Fields>
            <TextField name="code" label="Code" maxLength={12} hint="Like PUPIL-PREM" />
            <DateField name="openFrom" label="Open from" />
          </Fields>
          <TextField name="name" label="Name" maxLength={200} />
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
