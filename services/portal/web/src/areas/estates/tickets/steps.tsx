import { estatesTeam } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useMay, useTrust } from '../../../app/trust.tsx';
import { Action, checked, ChoiceField } from '../../../patterns/form/index.ts';
import { Do } from '../do.tsx';
import type { PauseReason } from '@bursar/shared-types/codes/estates';
import { pauseChoices } from '../words.ts';
import { Assign } from './assign.tsx';
import { Cancel, Close, Reopen } from './endings.tsx';
import { Fix } from './fix.tsx';
import { useTicketEditing } from './ticket-editing.ts';

type Ticket = Reply<'estates', '/tickets/{ticketId}'>;
interface Of {
  readonly ticket: Ticket;
}

/** The step that leads on, for whoever can take it: take on, start, resume, fix, close. */
export function FirstStep({ ticket }: Of) {
  const { me } = useTrust();
  const isTeam = useMay()(estatesTeam, ticket.schoolId);
  const can = (step: string) => ticket.canDo.includes(step);
  if (can('start')) return <Start ticket={ticket} isFirst={ticket.assigneeId === me.id} />;
  if (can('resume')) return <Resume ticket={ticket} />;
  if (can('fix')) return <Fix ticket={ticket} isFirst />;
  if (can('close')) {
    return (
      <>
        <Close ticket={ticket} />
        <Reopen ticket={ticket} />
      </>
    );
  }
  const isFree = ticket.state === 'Open' || ticket.state === 'Reopened';
  if (!can('assign') || !isFree) return null;
  return (
    <>
      {isTeam && <TakeOn ticket={ticket} />}
      <Assign ticket={ticket} />
    </>
  );
}

/** The other steps that the reader can take. */
export function OtherSteps({ ticket }: Of) {
  const can = (step: string) => ticket.canDo.includes(step);
  const isFree = ticket.state === 'Open' || ticket.state === 'Reopened';
  return (
    <>
      {can('start') && can('fix') && <Fix ticket={ticket} />}
      {can('pause') && <Pause ticket={ticket} />}
      {can('assign') && !isFree && <Assign ticket={ticket} />}
      {can('reopen') && !can('close') && <Reopen ticket={ticket} />}
      {can('cancel') && <Cancel ticket={ticket} />}
    </>
  );
}

function TakeOn({ ticket }: Of) {
  const assign = useCommand('estates', 'post', '/tickets/{ticketId}/assignment');
  const { me } = useTrust();
  const { id, version, number } = ticket;
  return (
    <Do
      isFirst
      label="Assign to me"
      done={`Ticket ${number} is yours.`}
      run={(key) =>
        assign.mutateAsync({ path: { ticketId: id }, body: { assigneeId: me.id }, key, version })
      }
    />
  );
}

function Start({ ticket, isFirst }: Of & { readonly isFirst: boolean }) {
  const start = useCommand('estates', 'post', '/tickets/{ticketId}/start');
  const { id, version, number } = ticket;
  return (
    <Do
      isFirst={isFirst}
      label="Start work"
      done={`Work on ticket ${number} began.`}
      run={(key) => start.mutateAsync({ path: { ticketId: id }, key, version })}
    />
  );
}

function Resume({ ticket }: Of) {
  const resume = useCommand('estates', 'post', '/tickets/{ticketId}/resumption');
  const { id, version, number } = ticket;
  return (
    <Do
      isFirst
      label="Resume work"
      done={`Ticket ${number} goes on.`}
      run={(key) => resume.mutateAsync({ path: { ticketId: id }, key, version })}
    />
  );
}

function Pause({ ticket }: Of) {
  const pause = useCommand('estates', 'post', '/tickets/{ticketId}/pause');
  const { id, number } = ticket;
  const editing = useTicketEditing(ticket);
  return (
    <Action
      label="Pause"
      title={`Pause ticket ${number}`}
      consequence="The fix clock stops until work resumes. Everybody who sees the ticket sees the reason."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason !== '', 'Choose why it cannot go on.'])}
      editing={editing}
      run={({ reason }, key, _, version) =>
        pause.mutateAsync({
          path: { ticketId: id },
          body: { reason: reason as PauseReason },
          key,
          version,
        })
      }
      done={`Ticket ${number} is paused.`}
    >
      {() => <ChoiceField name="reason" label="Why?" options={pauseChoices} />}
    </Action>
  );
}
