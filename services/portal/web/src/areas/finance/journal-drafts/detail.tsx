import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { ButtonLink, Detail, Waits } from '../../../patterns/detail/detail.tsx';
import { Documents } from '../../../patterns/detail/documents.tsx';
import { rightOf } from '../../../patterns/detail/right.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { longDate, money } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import { JournalLines } from '../journals/journal-lines.tsx';
import { kindWord } from '../journals/words.ts';
import { Decide } from './decide.tsx';
import { draftWord, waitsFor } from './words.ts';

export type DraftOf = Reply<'finance', '/journal-drafts/{draftId}'>;

/** A journal before it is posted: whose turn it is, and what came of it so far. */
export default function JournalDraftPage() {
  const { draftId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('finance', '/journal-drafts/{draftId}', { path: { draftId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the journal" />;
  return <Shown draft={asked.data} />;
}

function Shown({ draft }: { readonly draft: DraftOf }) {
  const address = useAddress();
  const { me } = useTrust();
  const isOwn = draft.author === me.id;
  const waits = waitsFor(draft.awaiting);
  return (
    <Detail
      title={draft.narrative || 'Journal without narrative'}
      crumbs={[{ title: 'Journals to approve', path: 'finance/journal-drafts' }]}
      schoolId={null}
      status={<Status of={draftWord(draft.state)} />}
      actions={
        isOwn &&
        ['draft', 'returned'].includes(draft.state) && (
          <ButtonLink to={address(`finance/journal-drafts/${draft.id}/edit`)} isFirst>
            Change journal
          </ButtonLink>
        )
      }
      next={
        draft.journalId ? (
          <ButtonLink to={address(`finance/journals/${draft.journalId}`)}>
            To the posted journal
          </ButtonLink>
        ) : draft.state === 'submitted' ? (
          <>
            <Waits>Waits for {waits}.</Waits>
            <Decide draft={draft} isOwn={isOwn} />
          </>
        ) : null
      }
      timeline={[
        ...draft.history.map(({ what, at, by, comment, decision }) => ({
          what: statusWord(what),
          is: 'done' as const,
          at,
          by,
          note: comment,
          right: rightOf(decision),
        })),
        ...(draft.state === 'submitted'
          ? [{ what: 'Approval', is: 'now' as const, note: null }]
          : []),
        ...(['draft', 'submitted', 'returned'].includes(draft.state)
          ? [{ what: 'Posted', is: 'ahead' as const }]
          : []),
      ]}
      facts={[
        ['Total', money(draft.total)],
        ['Date', draft.date ? longDate(draft.date) : 'Not known'],
        ['Kind', kindWord(draft.kind)],
        ['Reference', draft.reference || '–'],
        ['From', <Name key="author" id={draft.author} />],
        ...(draft.schemeVersion
          ? ([['Scheme of delegation', `Version ${draft.schemeVersion}`]] as const)
          : []),
      ]}
      sections={[
        {
          id: 'lines',
          title: 'Lines',
          content: <JournalLines lines={draft.lines} rest={draft.rest} />,
        },
        {
          id: 'documents',
          title: 'Documents',
          content: (
            <Documents
              service="finance"
              documents={draft.attachments.map((sha256) => ({ sha256 }))}
            />
          ),
        },
      ]}
    />
  );
}
