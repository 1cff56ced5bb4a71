import { Group } from '@mantine/core';
import { useCommand } from '../../../api/hooks.ts';
import { useMay } from '../../../app/trust.tsx';
import { Action, AreaField, checked, useEditing } from '../../../patterns/form/index.ts';
import { money } from '../../../words/format.ts';
import type { DraftOf } from './detail.tsx';

/** What can be decided of a submitted journal: its author withdraws, its approvers decide. */
export function Decide({ draft, isOwn }: { readonly draft: DraftOf; readonly isOwn: boolean }) {
  const approve = useCommand('finance', 'post', '/journal-drafts/{draftId}/approvals');
  const giveBack = useCommand('finance', 'post', '/journal-drafts/{draftId}/returns');
  const reject = useCommand('finance', 'post', '/journal-drafts/{draftId}/rejections');
  const withdraw = useCommand('finance', 'post', '/journal-drafts/{draftId}/withdrawals');
  const may = useMay();
  const path = { draftId: draft.id };
  const editing = useEditing(draft, (read) =>
    read('finance', '/journal-drafts/{draftId}', { path }),
  );
  if (isOwn) {
    return (
      <Action
        label="Withdraw journal"
        title="Withdraw this journal"
        consequence="It becomes a draft again, which you can change or delete."
        initial={{}}
        editing={editing}
        run={(_, key, _today, version) => withdraw.mutateAsync({ path, version, key })}
        done="The journal is withdrawn."
      />
    );
  }
  const roles = draft.awaiting?.anyOf.map(({ role }) => role) ?? [];
  if (!may(roles)) return null;
  const withReason = (words: string) => ({
    initial: { reason: '' },
    check: ({ reason }: { reason: string }) => checked(['reason', reason.trim() !== '', words]),
    children: () => <AreaField name="reason" label="Reason" maxLength={1000} />,
  });
  return (
    <Group>
      <Action
        isFirst
        label={`Approve ${money(draft.total)}`}
        title={`Approve ${money(draft.total)}`}
        consequence="It is posted at once, if nobody else has to approve it too."
        initial={{ comment: '' }}
        editing={editing}
        run={({ comment }, key, _, version) =>
          approve.mutateAsync({ path, version, key, body: { comment: comment.trim() || null } })
        }
        done="The journal is approved."
      >
        {() => <AreaField name="comment" label="Comment" isOptional maxLength={1000} />}
      </Action>
      <Action
        label="Return with a question"
        title="Return this journal"
        consequence="Its author can change it and submit it again."
        editing={editing}
        run={({ reason }, key, _, version) =>
          giveBack.mutateAsync({ path, version, key, body: { reason: reason.trim() } })
        }
        done="The journal is returned."
        {...withReason('Say what is to be changed or answered.')}
      />
      <Action
        label="Reject"
        title="Reject this journal"
        consequence="It stays as a record, and can never be posted."
        editing={editing}
        run={({ reason }, key, _, version) =>
          reject.mutateAsync({ path, version, key, body: { reason: reason.trim() } })
        }
        done="The journal is rejected."
        {...withReason('Say why it is rejected.')}
      />
    </Group>
  );
}
