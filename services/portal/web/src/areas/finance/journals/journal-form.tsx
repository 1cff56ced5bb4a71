import { useRef } from 'react';
import { Problem } from '../../../api/problem.ts';
import { useCommand } from '../../../api/hooks.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import type { CellFault } from '../../../patterns/grid/index.ts';
import { PasteGrid } from '../../../patterns/grid/index.ts';
import {
  checked,
  ChoiceField,
  DateField,
  dateOf,
  DraftForm,
  Fields,
  TextField,
} from '../../../patterns/form/index.ts';
import type { Editing } from '../../../patterns/form/index.ts';
import { fieldId } from '../../../patterns/form/context.ts';
import { Loading } from '../../../patterns/states.tsx';
import { counted, money } from '../../../words/format.ts';
import { useLineColumns } from './choices.ts';
import { cellsToMend, readLines, sumsOf } from './lines.ts';
import type { LineRow } from './lines.ts';
import { Balance } from './balance.tsx';
import { journalKinds } from './words.ts';
import wide from '../wide.module.css';

/** A journal as typed. */
export interface TypedJournal {
  readonly date: string;
  readonly kind: string;
  readonly reference: string;
  readonly narrative: string;
  readonly lines: readonly LineRow[];
}
export const emptyJournal: TypedJournal = {
  date: '',
  kind: 'general',
  reference: '',
  narrative: '',
  lines: [],
};

/** A draft of the ledger's own that came back, to be changed and submitted again. */
export interface Returned {
  readonly id: string;
  readonly editing: Editing<TypedJournal>;
}

/** Types, pastes and posts a journal; above its author's limit it is put before its approvers. */
export function JournalForm({
  title,
  initial,
  returned,
}: {
  readonly title: string;
  readonly initial: TypedJournal;
  readonly returned?: Returned;
}) {
  const columns = useLineColumns();
  const { scope } = useTrust();
  const address = useAddress();
  const today = useToday();
  const send = useSending(returned);
  if (!columns) return <Loading what="the chart of accounts" />;
  const read = (values: TypedJournal) => readLines(columns, values.lines, today);
  return (
    <DraftForm<TypedJournal>
      form="journal"
      title={title}
      crumbs={[{ title: 'Journals', path: 'finance/journals' }]}
      lead={`For ${scope.title}. Above your limit it goes to the approver in the scheme of delegation.`}
      initial={initial}
      editing={returned?.editing}
      nameOf={({ narrative }) => narrative}
      submitLabel={({ lines }) =>
        lines.length > 0 ? `Post journal of ${counted(lines.length, 'line')}` : 'Post journal'
      }
      check={(values) => {
        const { lines, faults } = read(values);
        const { debit, credit } = sumsOf(lines);
        // One sentence stands for the lines: what is wrong with them, all of it.
        const wrong = [
          lines.length > 1 ? null : 'A journal has two lines or more.',
          cellsToMend(columns, faults),
          debit === credit
            ? null
            : `Debits and credits differ by ${money(Math.abs(debit - credit))}.`,
        ].filter((each) => each !== null);
        return checked(
          [
            'date',
            dateOf(values.date, today) !== null,
            'Enter the date of the journal, like 24 Nov.',
          ],
          ['narrative', values.narrative.trim() !== '', 'Say what the journal is for.'],
          ['lines', wrong.length === 0, wrong.join(' ')],
        );
      }}
      submit={async (values, key, _, version) => {
        const { lines } = read(values);
        const body = {
          date: dateOf(values.date, today)!,
          kind: values.kind as 'general',
          reference: values.reference.trim(),
          narrative: values.narrative.trim(),
          attachments: [],
          lines: [...lines],
        };
        return address(await send(body, key, version));
      }}
    >
      {(form, values) => (
        <>
          <Fields>
            <DateField name="date" label="Date" />
            <ChoiceField name="kind" label="Kind" options={journalKinds} />
            <TextField name="reference" label="Reference" isOptional maxLength={60} />
          </Fields>
          <TextField name="narrative" label="Narrative" hint="What it is for" maxLength={1000} />
          <div id={fieldId('lines')} tabIndex={-1} className={wide.wide}>
            <PasteGrid
              label="Lines of the journal"
              columns={columns}
              rows={values.lines as never}
              onChange={(rows) => form.setFieldValue('lines', rows)}
              today={today}
              errors={cellErrors(form.errors)}
              footer={(read) => <Balance sums={sumsOf(read)} />}
            />
          </div>
          {typeof form.errors.lines === 'string' && <p role="alert">{form.errors.lines}</p>}
        </>
      )}
    </DraftForm>
  );
}

type Journal = Parameters<ReturnType<typeof usePost>['mutateAsync']>[0]['body'];
const usePost = () => useCommand('finance', 'post', '/journals');

/** Posts a journal, or puts it before its approvers; resolves to the page of what it became. */
function useSending(returned: Returned | undefined) {
  const post = usePost();
  const keep = useCommand('finance', 'post', '/journal-drafts');
  const change = useCommand('finance', 'put', '/journal-drafts/{draftId}');
  const submit = useCommand('finance', 'post', '/journal-drafts/{draftId}/submissions');
  // What the ledger's draft says since a try that changed it and was not submitted after all.
  const said = useRef({ text: '', version: 0 });
  /** The ledger's draft with this body, changed against the version that was seen last. */
  const changed = async (draftId: string, body: Journal, opened: number) => {
    const text = JSON.stringify(body);
    const isSaid = said.current.version > opened;
    if (!isSaid || said.current.text !== text) {
      const version = isSaid ? said.current.version : opened;
      const now = await change.mutateAsync({ path: { draftId }, body, version });
      said.current = { text, version: now.version };
    }
    return { id: draftId, version: said.current.version };
  };
  return async (body: Journal, key: string, opened: number): Promise<string> => {
    if (!returned) {
      try {
        const posted = await post.mutateAsync({ body, key });
        return `finance/journals/${posted.id}`;
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'approval-missing') throw error;
      }
    }
    const draft = returned
      ? await changed(returned.id, body, opened)
      : await keep.mutateAsync({ body, key });
    const { id: draftId, version } = draft;
    const after = await submit.mutateAsync({ path: { draftId }, key, version });
    return after.journal
      ? `finance/journals/${after.journal.id}`
      : `finance/journal-drafts/${draftId}`;
  };
}

/** What a service refused of single cells: `lines.3.account` stands in the fourth row. */
function cellErrors(errors: Readonly<Record<string, unknown>>): CellFault<'account'>[] {
  return Object.entries(errors).flatMap(([path, fault]) => {
    const [, row, key = 'account'] = /^lines\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
    if (row === undefined || typeof fault !== 'string') return [];
    return [{ row: Number(row), key: (key === 'schoolId' ? 'school' : key) as 'account', fault }];
  });
}
