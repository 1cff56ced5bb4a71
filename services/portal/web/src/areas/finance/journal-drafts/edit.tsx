import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useEditing } from '../../../patterns/form/index.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { date } from '../../../words/format.ts';
import { cellText } from '../../../patterns/grid/index.ts';
import { useLineColumns } from '../journals/choices.ts';
import type { TypedJournal } from '../journals/journal-form.tsx';
import { JournalForm } from '../journals/journal-form.tsx';
import type { DraftOf } from './detail.tsx';

type Columns = NonNullable<ReturnType<typeof useLineColumns>>;

/** A journal that came back, or was kept for later, to be changed and submitted. */
export default function EditJournalDraft() {
  const { draftId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('finance', '/journal-drafts/{draftId}', { path: { draftId } });
  const columns = useLineColumns();
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data || !columns) return <Loading what="the journal" />;
  return <Change draft={asked.data} columns={columns} />;
}

const labels = { lines: 'Lines of the journal' };

function Change({ draft, columns }: { readonly draft: DraftOf; readonly columns: Columns }) {
  const path = { draftId: draft.id };
  const typed = (of: DraftOf) => typedJournal(of, columns);
  const editing = useEditing<DraftOf, TypedJournal>(
    draft,
    (read) => read('finance', '/journal-drafts/{draftId}', { path }),
    typed,
    labels,
  );
  return (
    <JournalForm
      title="Change journal"
      returned={{ id: draft.id, editing }}
      initial={typed(draft)}
    />
  );
}

/** A journal of the ledger's as it would have been typed. */
function typedJournal(draft: DraftOf, columns: Columns): TypedJournal {
  const text = (key: string, value: string | number | null) =>
    cellText(
      columns.find((column) => column.key === key)!,
      value === 0 ? null : value,
    );
  return {
    date: draft.date ? date(draft.date) : '',
    kind: draft.kind,
    reference: draft.reference,
    narrative: draft.narrative,
    lines: draft.lines.map((line) => ({
      account: text('account', line.account),
      school: text('school', line.schoolId),
      fund: text('fund', line.fund),
      costCentre: text('costCentre', line.costCentre),
      debit: text('debit', line.debit),
      credit: text('credit', line.credit),
      narrative: line.narrative ?? '',
    })),
  };
}
