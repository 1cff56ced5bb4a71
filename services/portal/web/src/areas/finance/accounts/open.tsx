import { financeLeads } from '@bursar/shared-types/roles';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import {
  Action,
  AreaField,
  checked,
  DateField,
  dateOf,
  Fields,
  TextField,
} from '../../../patterns/form/index.ts';
import { firstDayCheck, nameCheck } from '../opening.tsx';
import { useChart } from './names.ts';
import { isOwn, parentOf } from './words.ts';

/** Opens an account of the trust's own, as a part of one of the chart. */
export function OpenAccount() {
  const open = useCommand('finance', 'post', '/accounts');
  const chart = useChart();
  const navigate = useNavigate();
  const address = useAddress();
  const may = useMay();
  if (!may(financeLeads)) return null;
  const parent = (code: string) => chart.find((account) => account.code === parentOf(code));
  return (
    <Action
      label="Open account"
      title="Open an account of the trust’s own"
      consequence="It divides an account of the chart: its code is that account’s with a last digit of 1 to 9. It takes over kind, VAT and AAR line, and every school may post to it."
      initial={{ code: '', name: '', openFrom: '', note: '' }}
      isFirst
      check={({ code, name, openFrom }, today) =>
        checked(
          [
            'code',
            /^[1-8]\d{5}$/.test(code.trim()) && isOwn(code.trim()),
            'Enter six digits, the last one 1 to 9, like 410013.',
          ],
          nameCheck(name),
          firstDayCheck(openFrom, today),
        )
      }
      run={async ({ code, name, openFrom, note }, key, today) => {
        await open.mutateAsync({
          body: {
            code: code.trim(),
            name: name.trim(),
            openFrom: dateOf(openFrom, today)!,
            note: note.trim() || null,
          },
          key,
        });
        void navigate({ to: address(`finance/accounts/${code.trim()}`) });
      }}
      done="The account is open."
    >
      {(_, { code }) => (
        <>
          <Fields>
            <TextField
              name="code"
              label="Code"
              inputMode="numeric"
              maxLength={6}
              hint={
                code.trim().length === 6
                  ? `Part of ${parent(code)?.code ?? 'no account of the chart'} ${parent(code)?.name ?? ''}`
                  : 'Six digits, like 410013'
              }
            />
            <DateField name="openFrom" label="Open from" />
          </Fields>
          <TextField name="name" label="Name" maxLength={200} />
          <AreaField name="note" label="Note" isOptional maxLength={500} />
        </>
      )}
    </Action>
  );
}
