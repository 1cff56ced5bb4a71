import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';
import { useTicketEditing } from './ticket-editing.ts';

interface Of {
  readonly ticket: Reply<'estates', '/tickets/{ticketId}'>;
}

/** Agrees that a fault is mended. */
export function Close({ ticket }: Of) {
  const close = useCommand('estates', 'post', '/tickets/{ticketId}/closure');
  const { id, number } = ticket;
  const editing = useTicketEditing(ticket);
  return (
    <Action
      isFirst
      label="Agree and close"
      title={`Close ticket ${number}`}
      consequence="You agree that it is fixed. If it turns out not to be, it can be reopened."
      initial={{}}
      editing={editing}
      run={(_, key, _today, version) => close.mutateAsync({ path: { ticketId: id }, key, version })}
      done={`Ticket ${number} is closed.`}
    />
  );
}

/** Says that a fault is not mended after all. */
export function Reopen({ ticket }: Of) {
  const reopen = useCommand('estates', 'post', '/tickets/{ticketId}/reopening');
  const { id, number } = ticket;
  const editing = useTicketEditing(ticket);
  return (
    <Action
      label="Not fixed: reopen"
      title={`Reopen ticket ${number}`}
      consequence="The site team takes it on again; the fix clock carries on from where it stopped."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say what is not fixed.'])}
      editing={editing}
      run={({ reason }, key, _, version) =>
        reopen.mutateAsync({
          path: { ticketId: id },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done={`Ticket ${number} is open again.`}
    >
      {() => <AreaField name="reason" label="What is not fixed?" maxLength={1000} />}
    </Action>
  );
}

/** Takes back what was reported twice or by mistake. */
export function Cancel({ ticket }: Of) {
  const cancel = useCommand('estates', 'post', '/tickets/{ticketId}/cancellation');
  const { id, number } = ticket;
  const editing = useTicketEditing(ticket);
  return (
    <Action
      label="Cancel ticket"
      title={`Cancel ticket ${number}`}
      consequence="The ticket ends without a fix. This cannot be undone; the fault can be reported again."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say why it is not needed.'])}
      editing={editing}
      run={({ reason }, key, _, version) =>
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
