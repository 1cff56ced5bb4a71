import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Detail } from '../../../patterns/detail/detail.tsx';
import { Documents } from '../../../patterns/detail/documents.tsx';
import { Events } from '../../../patterns/detail/events.tsx';
import { rightOf } from '../../../patterns/detail/right.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { longDate, money, month } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import { JournalLines } from './journal-lines.tsx';
import { Reverse } from './reverse.tsx';
import { kindWord } from './words.ts';

type Journal = Reply<'finance', '/journals/{journalId}'>;

/** One journal: its lines, who approved and posted it by what right, its documents and events. */
export default function JournalPage() {
  const { journalId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('finance', '/journals/{journalId}', { path: { journalId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the journal" />;
  return <Shown journal={asked.data} />;
}

function Shown({ journal }: { readonly journal: Journal }) {
  const address = useAddress();
  const other = ({ id, number }: { readonly id: string; readonly number: string }) => (
    <Link to={address(`finance/journals/${id}`)}>{number}</Link>
  );
  const schools = [...new Set(journal.lines.map(({ schoolId }) => schoolId))];
  return (
    <Detail
      title={`Journal ${journal.number}`}
      crumbs={[{ title: 'Journals', path: 'finance/journals' }]}
      schoolId={schools.length === 1 ? schools[0]! : null}
      status={<Status of={journal.reversedBy ? 'Reversed' : 'Posted'} />}
      lead={journal.narrative}
      actions={<Reverse journal={journal} />}
      timeline={journal.history.map(({ what, at, by, comment, decision }) => ({
        what: statusWord(what),
        is: 'done',
        at,
        by,
        note: comment,
        right: rightOf(decision),
      }))}
      facts={[
        ['Total', money(journal.total)],
        ['Date', longDate(journal.date)],
        ['Period', month(journal.month)],
        ['Kind', kindWord(journal.kind)],
        ['Source', kindWord(journal.source)],
        ['Reference', journal.reference || '–'],
        ...(journal.reverses ? ([['Reverses', other(journal.reverses)]] as const) : []),
        ...(journal.reversedBy ? ([['Reversed by', other(journal.reversedBy)]] as const) : []),
        ...journal.decisions
          .slice(0, 1)
          .map(({ by }) => ['Approved by', <Name key={by} id={by} />] as const),
      ]}
      sections={[
        {
          id: 'lines',
          title: 'Lines',
          content: <JournalLines lines={journal.lines} rest={journal.rest} />,
        },
        {
          id: 'documents',
          title: 'Documents',
          content: (
            <Documents
              service="finance"
              documents={journal.documents.map((each) => ({ ...each, title: 'Attachment' }))}
            />
          ),
        },
        { id: 'events', title: 'Events', content: <Events events={journal.events} /> },
      ]}
    />
  );
}
