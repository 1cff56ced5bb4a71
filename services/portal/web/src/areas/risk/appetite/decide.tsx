import { useCommand } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import {
  Action,
  checked,
  DateField,
  dateOf,
  TextField,
  useEditing,
} from '../../../patterns/form/index.ts';
import { longDate } from '../../../words/format.ts';

type Proposal = Item<'risk', '/appetite-proposals'>;

/** A proposal that is decided: bound to the version that was opened. */
const useProposalEditing = (proposal: Proposal) =>
  useEditing(proposal, async (read) => {
    const { items } = await read('risk', '/appetite-proposals', { query: { limit: 200 } });
    return items.find(({ id }) => id === proposal.id);
  });

/** Records that the board approved a proposal. */
export function Approve({
  proposal,
  name,
}: {
  readonly proposal: Proposal;
  readonly name: string;
}) {
  const decide = useCommand('risk', 'post', '/appetite-proposals/{id}/decision');
  const editing = useProposalEditing(proposal);
  return (
    <Action
      isFirst
      label={`Record approval for ${name}`}
      title={`Record that the board approved the appetite for ${name}`}
      consequence={`Appetite ${proposal.appetite} and tolerance ${proposal.tolerance} hold from ${longDate(proposal.effectiveFrom)}, or from the day of the meeting if that is later. Every risk is compared with it, and owners are alerted.`}
      initial={{ approvedOn: '', minute: '' }}
      check={({ approvedOn, minute }, today) =>
        checked(
          [
            'approvedOn',
            dateOf(approvedOn, today) !== null,
            'Enter the day of the meeting, like 24 Nov.',
          ],
          [
            'minute',
            minute.trim() !== '',
            'Enter the minute’s reference, as in the board’s papers.',
          ],
        )
      }
      editing={editing}
      run={({ approvedOn, minute }, key, today, version) =>
        decide.mutateAsync({
          path: { id: proposal.id },
          body: {
            decision: 'approve',
            approvedOn: dateOf(approvedOn, today)!,
            minute: minute.trim(),
          },
          key,
          version,
        })
      }
      done={`The appetite for ${name} is set.`}
    >
      {() => (
        <>
          <DateField name="approvedOn" label="Day of the board’s meeting" />
          <TextField name="minute" label="Minute" hint="Like: Board, item 7" maxLength={200} />
        </>
      )}
    </Action>
  );
}

/** Records that the board rejected a proposal. */
export function Reject({ proposal, name }: { readonly proposal: Proposal; readonly name: string }) {
  const decide = useCommand('risk', 'post', '/appetite-proposals/{id}/decision');
  const editing = useProposalEditing(proposal);
  return (
    <Action
      label={`Record rejection for ${name}`}
      title={`Record that the board rejected the appetite for ${name}`}
      consequence="What is in force stays in force. The proposal and its rejection stay in the list; a new proposal can be made."
      initial={{}}
      editing={editing}
      run={(_, key, _today, version) =>
        decide.mutateAsync({
          path: { id: proposal.id },
          body: { decision: 'reject' },
          key,
          version,
        })
      }
      done={`The proposal for ${name} is rejected.`}
    />
  );
}
