import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';

interface Of {
  readonly risk: Reply<'risk', '/risks/{riskId}'>;
}

/** Takes a risk off the register. */
export function Close({ risk }: Of) {
  const close = useCommand('risk', 'post', '/risks/{riskId}/closure');
  return (
    <Action
      label="Close risk"
      title={`Close risk ${risk.number}`}
      consequence="It is held against no appetite any more. Its history stays, and it can be put back on the register."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say why it is closed.'])}
      run={({ reason }, key) =>
        close.mutateAsync({
          path: { riskId: risk.id },
          body: { reason: reason.trim() },
          key,
          version: risk.version,
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
  return (
    <Action
      isFirst
      label="Reopen risk"
      title={`Put risk ${risk.number} back on the register`}
      consequence="It is held against the board’s appetite again from today."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say why it is back.'])}
      run={({ reason }, key) =>
        reopen.mutateAsync({
          path: { riskId: risk.id },
          body: { reason: reason.trim() },
          key,
          version: risk.version,
        })
      }
      done="The risk is back on the register."
    >
      {() => <AreaField name="reason" label="Why" maxLength={2000} />}
    </Action>
  );
}
