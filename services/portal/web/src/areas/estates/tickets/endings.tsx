import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';

interface Of {
  readonly ticket: Reply<'estates', '/tickets/{ticketId}'>;
}

/** Agrees that a fault is mended. */
export function Close({ ticket }: Of) {
  const close = useCommand('estates', 'post', '/tickets/{ticketId}/closure');
  const { id, version, number } = ticket;
  return (
    <Action
      isFirst
      label="Agree and close"
      title={`Close ticket ${number}`}
      consequence="You agree that it is mended. If it is not after all, it can be reopened."
      initial={{}}
      run={(_, key) => close.mutateAsync({ path: { ticketId: id }, key, version })}
      done={`Ticket ${number} is closed.`}
    />
  );
}

/** Says that a fault is not mended after all. */
export function Reopen({ ticket }: Of) {
  const reopen = useCommand('estates', 'post', '/tickets/{ticketId}/reopening');
  const { id, version, number } = ticket;
  return (
    <Action
      label="Not mended: reopen"
      title={`Reopen ticket ${number}`}
      consequence="The site team takes it on again; the clock of the fix goes on from where it stopped."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say what is not mended.'])}
      run={({ reason }, key) =>
        reopen.mutateAsync({
          path: { ticketId: id },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done={`Ticket ${number} is open again.`}
    >
      {() => <AreaField name="reason" label="What is not mended?" maxLength={1000} />}
    </Action>
  );
}

/** Takes back what was reported twice or by mistake. */
export function Cancel({ ticket }: Of) {
  const cancel = useCommand('estates', 'post', '/tickets/{ticketId}/cancellation');
  const { id, version, number } = ticket;
  return (
    <Action
      label="Cancel ticket"
      title={`Cancel ticket ${number}`}
      consequence="Nobody mends it and nothing is promised any more. This cannot be undone; the fault can be reported anew."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say why it is not needed.'])}
      run={({ reason }, key) =>
        cancel.mutateAsync({
          path: { ticketId: id },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done={`Ticket ${number} is cancelled.`}
    >
      {() => <AreaField name="reason" label="Why is it not needed?" maxLength={1000} />}
    </Action>
  );
}
