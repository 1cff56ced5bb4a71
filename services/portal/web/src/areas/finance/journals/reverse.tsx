import { financeWriters } from '@bursar/shared-types/roles';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { Action, AreaField, checked, DateField, dateOf } from '../../../patterns/form/index.ts';
import { money } from '../../../words/format.ts';

type Journal = Reply<'finance', '/journals/{journalId}'>;

/** Posts the opposite of a journal; both stay, linked both ways. */
export function Reverse({ journal }: { readonly journal: Journal }) {
  const reverse = useCommand('finance', 'post', '/journals/{journalId}/reversals');
  const navigate = useNavigate();
  const address = useAddress();
  const may = useMay();
  if (journal.reversedBy || journal.source !== 'manual' || !may(financeWriters)) return null;
  return (
    <Action
      label="Reverse journal"
      title={`Reverse journal ${journal.number}`}
      consequence={
        <>
          Its opposite of {money(journal.total)} is posted on the date you give. Nothing is deleted:
          both journals stay and lead to each other.
        </>
      }
      initial={{ date: '', reason: '' }}
      check={({ date, reason }, today) =>
        checked(
          ['date', dateOf(date, today) !== null, 'Enter the date of the reversal, like 24 Nov.'],
          ['reason', reason.trim() !== '', 'Say why it is reversed.'],
        )
      }
      run={async ({ date, reason }, key, today) => {
        const made = await reverse.mutateAsync({
          path: { journalId: journal.id },
          body: { date: dateOf(date, today)!, reason: reason.trim() },
          key,
        });
        // Above its author's limit it waits for approval first, as a draft does.
        const page = 'state' in made ? 'journal-drafts' : 'journals';
        void navigate({ to: address(`finance/${page}/${made.id}`) });
      }}
      done={`The reversal of ${journal.number} is made.`}
    >
      {() => (
        <>
          <DateField name="date" label="Date of the reversal" />
          <AreaField name="reason" label="Reason" maxLength={1000} />
        </>
      )}
    </Action>
  );
}
