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
import { Loading } from '../../../patterns/states.tsx';
import { counted, money } from '../../../words/format.ts';
import { useLineColumns } from './choices.ts';
import { readLines, sumsOf } from './lines.ts';
import type { LineRow } from './lines.ts';
import { Balance } from './balance.tsx';
import { journalKinds } from './words.ts';

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
  readonly version: number;
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
      lead={`For ${scope.title}. Above your limit it goes to whom the scheme of delegation names.`}
      initial={initial}
      nameOf={({ narrative }) => narrative}
      submitLabel={({ lines }) =>
        lines.length > 0 ? `Post journal of ${counted(lines.length, 'line')}` : 'Post journal'
      }
      check={(values) => {
        const { lines, faults } = read(values);
        const { debit, credit } = sumsOf(lines);
        return checked(
          [
            'date',
            dateOf(values.date, today) !== null,
            'Enter the date of the journal, like 24 Nov.',
          ],
          ['narrative', values.narrative.trim() !== '', 'Say what the journal is for.'],
          ['lines', lines.length > 1, 'A journal has two lines or more.'],
          ['lines', faults.length === 0, `${counted(faults.length, 'cell')} of the lines to mend.`],
          [
            'lines',
            debit === credit,
            `Debits and credits differ by ${money(Math.abs(debit - credit))}.`,
          ],
        );
      }}
      submit={async (values, key) => {
        const { lines } = read(values);
        const body = {
          date: dateOf(values.date, today)!,
          kind: values.kind as 'general',
          reference: values.reference.trim(),
          narrative: values.narrative.trim(),
          attachments: [],
          lines: [...lines],
        };
        return address(await send(body, key));
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
          <PasteGrid
            label="Lines of the journal"
            columns={columns}
            rows={values.lines as never}
            onChange={(rows) => form.setFieldValue('lines', rows)}
            today={today}
            errors={cellErrors(form.errors)}
            footer={(read) => <Balance sums={sumsOf(read)} />}
          />
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
  return async (body: Journal, key: string): Promise<string> => {
    if (!returned) {
      try {
        const posted = await post.mutateAsync({ body, key });
        return `finance/journals/${posted.id}`;
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'approval-missing') throw error;
      }
    }
    const draft = returned
      ? await change.mutateAsync({
          path: { draftId: returned.id },
          body,
          version: returned.version,
        })
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
