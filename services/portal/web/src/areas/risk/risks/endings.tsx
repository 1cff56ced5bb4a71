import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';
import { useRiskEditing } from './risk-editing.ts';

interface Of {
  readonly risk: Reply<'risk', '/risks/{riskId}'>;
}

/** Takes a risk off the register. */
export function Close({ risk }: Of) {
  const close = useCommand('risk', 'post', '/risks/{riskId}/closure');
  const editing = useRiskEditing(risk);
  return (
    <Action
      label="Close risk"
      title={`Close risk ${risk.number}`}
      consequence="It is no longer compared with the board’s appetite. Its history stays, and it can be reopened."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say why it is closed.'])}
      editing={editing}
      run={({ reason }, key, _, version) =>
        close.mutateAsync({
          path: { riskId: risk.id },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done="The risk is closed."
    >
      {() => <AreaField name="reason" label="Why" maxLength={2000} />}
    </Action>
  );
}

/** Puts a closed risk back on the register. */
export function Reopen({ risk }: Of) {
  const reopen = useCommand('risk', 'post', '/risks/{riskId}/reopening');
  const editing = useRiskEditing(risk);
  return (
    <Action
      isFirst
      label="Reopen risk"
      title={`Put risk ${risk.number} back on the register`}
      consequence="It is compared with the board’s appetite again from today."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say why it is back.'])}
      editing={editing}
      run={({ reason }, key, _, version) =>
        reopen.mutateAsync({
          path: { riskId: risk.id },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done="The risk is back on the register."
    >
      {() => <AreaField name="reason" label="Why" maxLength={2000} />}
    </Action>
  );
}
