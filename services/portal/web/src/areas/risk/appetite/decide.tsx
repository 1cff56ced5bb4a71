import { useCommand } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { Action, checked, DateField, dateOf, TextField } from '../../../patterns/form/index.ts';
import { longDate } from '../../../words/format.ts';

type Proposal = Item<'risk', '/appetite-proposals'>;

/** Records that the board approved a proposal. */
export function Approve({
  proposal,
  name,
}: {
  readonly proposal: Proposal;
  readonly name: string;
}) {
  const decide = useCommand('risk', 'post', '/appetite-proposals/{id}/decision');
  return (
    <Action
      isFirst
      label={`Record approval for ${name}`}
      title={`Record that the board approved the appetite for ${name}`}
      consequence={`Appetite ${proposal.appetite} and tolerance ${proposal.tolerance} hold from ${longDate(proposal.effectiveFrom)}, or from the board’s day if that is later. The register is held against it, and owners are alerted.`}
      initial={{ approvedOn: '', minute: '' }}
      check={({ approvedOn, minute }, today) =>
        checked(
          [
            'approvedOn',
            dateOf(approvedOn, today) !== null,
            'Enter the day of the meeting, like 24 Nov.',
          ],
          ['minute', minute.trim() !== '', 'Say which minute, as the board’s papers call it.'],
        )
      }
      run={({ approvedOn, minute }, key, today) =>
        decide.mutateAsync({
          path: { id: proposal.id },
          body: {
            decision: 'approve',
            approvedOn: dateOf(approvedOn, today)!,
            minute: minute.trim(),
          },
          key,
          version: proposal.version,
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
  return (
    <Action
      label={`Record rejection for ${name}`}
      title={`Record that the board rejected the appetite for ${name}`}
      consequence="What holds now goes on. The proposal and its rejection stay in the list; it can be proposed anew."
      initial={{}}
      run={(_, key) =>
        decide.mutateAsync({
          path: { id: proposal.id },
          body: { decision: 'reject' },
          key,
          version: proposal.version,
        })
      }
      done={`The proposal for ${name} is rejected.`}
    />
  );
}
