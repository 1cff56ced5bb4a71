import { useState } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { AsAt } from '../../../patterns/as-at.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date, longDate } from '../../../words/format.ts';

type Check = Reply<'estates', '/checks/{id}'>;
type Standing = Check['effective'];

/** How the check stood on any day: by all that is known now, and by what was known then. */
export function AsKnown({ check }: { readonly check: Check }) {
  const today = useToday();
  const [on, setOn] = useState(today);
  const asked = useRead('estates', '/checks/{id}', {
    path: { id: check.id },
    query: on === today ? {} : { on },
  });
  return (
    <>
      <AsAt day={on} onDay={setOn} />
      {asked.error && <Refused error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && <Loading what="that day" />}
      {asked.data && (
        <>
          <Statement
            caption={`The check on ${longDate(on)}`}
            rows={[
              { as: 'On the day, with all that is known now', ...asked.data.effective },
              { as: 'As we knew it on the day', ...asked.data.known },
            ]}
            rowKey={({ as }) => as}
            columns={[
              { key: 'as', title: longDate(on), cell: ({ as }) => as },
              { key: 'state', title: 'State', cell: ({ state }) => <Status of={state} /> },
              { key: 'due', title: 'Due', cell: ({ dueOn }) => (dueOn ? date(dueOn) : '–') },
              {
                key: 'last',
                title: 'Last done',
                cell: ({ occurrences }) =>
                  occurrences.length > 0 ? date(occurrences.at(-1)!.doneOn) : '–',
              },
            ]}
          />
          <Occurrences of={asked.data.effective.occurrences} />
        </>
      )}
    </>
  );
}

function Occurrences({ of }: { readonly of: Standing['occurrences'] }) {
  if (of.length === 0) return null;
  return (
    <Statement
      caption="Each time that it was due"
      isCaptionShown
      rows={of.toReversed()}
      rowKey={({ factId }) => factId}
      columns={[
        { key: 'due', title: 'Due', cell: ({ dueOn }) => date(dueOn) },
        { key: 'done', title: 'Done', cell: ({ doneOn }) => date(doneOn) },
        { key: 'state', title: 'State', cell: ({ state }) => <Status of={state} /> },
        { key: 'late', title: 'Days late', align: 'end', cell: ({ daysLate }) => daysLate || '–' },
        { key: 'next', title: 'Next due', cell: ({ nextDueOn }) => date(nextDueOn) },
      ]}
    />
  );
}
