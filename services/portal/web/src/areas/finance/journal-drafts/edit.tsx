import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { date } from '../../../words/format.ts';
import { cellText } from '../../../patterns/grid/index.ts';
import { useLineColumns } from '../journals/choices.ts';
import { JournalForm } from '../journals/journal-form.tsx';

/** A journal that came back, or was kept for later, to be changed and submitted. */
export default function EditJournalDraft() {
  const { draftId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('finance', '/journal-drafts/{draftId}', { path: { draftId } });
  const columns = useLineColumns();
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data || !columns) return <Loading what="the journal" />;
  const draft = asked.data;
  const text = (key: string, value: string | number | null) =>
    cellText(
      columns.find((column) => column.key === key)!,
      value === 0 ? null : value,
    );
  return (
    <JournalForm
      title="Change journal"
      returned={{ id: draft.id, version: draft.version }}
      initial={{
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
      }}
    />
  );
}
