import { useCommand } from '../../../api/hooks.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';
import { month } from '../../../words/format.ts';
import type { Period } from './order.ts';
import { usePeriodEditing } from './period-editing.ts';

/** Opens the last locked month again; who, when and why stay visible for ever. */
export function ReopenMonth({ period }: { readonly period: Period }) {
  const reopen = useCommand('finance', 'post', '/periods/{month}/reopenings');
  const editing = usePeriodEditing(period);
  const name = month(period.month);
  return (
    <Action
      label={`Reopen ${name}`}
      title={`Reopen ${name} for every school`}
      consequence="Journals can be posted to it again, so figures that were reported may change. Who reopened it, when and why stays visible for ever."
      initial={{ reason: '' }}
      check={({ reason }) =>
        checked(['reason', reason.trim().length >= 10, 'Say why in ten characters or more.'])
      }
      editing={editing}
      run={({ reason }, key, _, version) =>
        reopen.mutateAsync({
          path: { month: period.month },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done={`${name} is open again.`}
    >
      {() => <AreaField name="reason" label="Reason, for the auditor" maxLength={500} />}
    </Action>
  );
}
