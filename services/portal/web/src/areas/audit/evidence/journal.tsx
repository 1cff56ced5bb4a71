import { financeReaders } from '@bursar/shared-types/roles';
import { useRead } from '../../../api/hooks.ts';
import { useName } from '../../../api/names.ts';
import { useMay, useSchoolName } from '../../../app/trust.tsx';
import { Documents } from '../../../patterns/detail/documents.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { longDate, money } from '../../../words/format.ts';
import { journalNumber } from '../../../words/journal-number.ts';
import { useAccountName } from '../../finance/accounts/names.ts';
import { authorityWords } from './authority.ts';
import type { Trail } from './page.tsx';
import styles from '../audit.module.css';

type Journal = Trail['journals'][number];

/** A journal of the transaction: by what right it was posted, its lines, its documents. */
export function JournalEvidence({ journal }: { readonly journal: Journal }) {
  const may = useMay();
  const name = useName(journal.postedBy);
  return (
    <div className={styles.part}>
      <h3>
        Journal {journalNumber(journal)}, {longDate(journal.date)}, {money(journal.total)}
      </h3>
      <p>{authorityWords(journal, name)}</p>
      <Lines journal={journal} />
      {may(financeReaders) && <Attached journalId={journal.id} />}
    </div>
  );
}

function Lines({ journal }: { readonly journal: Journal }) {
  const { lines } = journal;
  const schoolName = useSchoolName();
  const accountName = useAccountName();
  const sum = (side: 'debit' | 'credit') => lines.reduce((so, line) => so + line[side], 0);
  const amount = (side: 'debit' | 'credit', title: string) => ({
    key: side,
    title,
    align: 'end' as const,
    cell: (line: Journal['lines'][number]) => (line[side] ? money(line[side]) : '–'),
    foot: money(sum(side)),
  });
  return (
    <Statement
      caption={`Lines of journal ${journalNumber(journal)}`}
      rows={lines}
      rowKey={({ line }) => line}
      columns={[
        {
          key: 'account',
          title: 'Account',
          cell: ({ account }) => `${account} ${accountName(account)}`,
          foot: 'Total',
        },
        { key: 'school', title: 'School', cell: ({ schoolId }) => schoolName(schoolId) },
        { key: 'fund', title: 'Fund', cell: ({ fund }) => fund },
        { key: 'centre', title: 'Cost centre', cell: ({ costCentre }) => costCentre ?? '–' },
        amount('debit', 'Debit'),
        amount('credit', 'Credit'),
      ]}
    />
  );
}

/** What is attached to it in finance, which keeps the files. */
function Attached({ journalId }: { readonly journalId: string }) {
  const { data } = useRead('finance', '/journals/{journalId}', { path: { journalId } });
  if (!data) return null;
  return (
    <>
      <p>{data.narrative}</p>
      <Documents
        service="finance"
        documents={data.documents.map((each) => ({ ...each, title: 'Attachment' }))}
      />
    </>
  );
}
