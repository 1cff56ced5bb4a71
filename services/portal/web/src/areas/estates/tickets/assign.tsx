import { estatesTeam } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useMay, useSchoolName } from '../../../app/trust.tsx';
import { Action, checked, ColleagueField } from '../../../patterns/form/index.ts';
import { useTicketEditing } from './ticket-editing.ts';

/** Gives a ticket to somebody of the school's site team. */
export function Assign({ ticket }: { readonly ticket: Reply<'estates', '/tickets/{ticketId}'> }) {
  const assign = useCommand('estates', 'post', '/tickets/{ticketId}/assignment');
  const schoolName = useSchoolName();
  const isTeam = useMay()(estatesTeam, ticket.schoolId);
  const { id, number, schoolId, state } = ticket;
  const editing = useTicketEditing(ticket);
  const isFree = state === 'Open' || state === 'Reopened';
  return (
    <Action
      label={isFree ? 'Assign to…' : 'Assign to another'}
      title={`Assign ticket ${number} at ${schoolName(schoolId)}`}
      consequence="It becomes theirs to fix. If the ticket is paused, the clock starts again."
      initial={{ assigneeId: '' }}
      check={(values) =>
        checked(['assigneeId', values.assigneeId !== '', 'Choose who is to fix it.'])
      }
      editing={editing}
      run={(values, key, _, version) =>
        assign.mutateAsync({ path: { ticketId: id }, body: values, key, version })
      }
      done={`Ticket ${number} is assigned.`}
    >
      {() => (
        <ColleagueField
          name="assigneeId"
          label="Who is to fix it?"
          hint="A site manager of the school, or an estates lead"
          takesMe={isTeam}
        />
      )}
    </Action>
  );
}
