import { useSchoolName } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { counted, money } from '../../../words/format.ts';
import { useAccountName } from '../accounts/names.ts';
import { sumsOf } from './lines.ts';

/** A line of a posted journal, or of a draft, of which parts may be missing. */
interface Line {
  readonly line: number;
  readonly account: string | null;
  readonly schoolId: string | null;
  readonly fund: string | null;
  readonly costCentre: string | null;
  readonly debit: number;
  readonly credit: number;
  readonly narrative: string | null;
}

/** The lines of a journal with their sums; those of schools that are not the reader's as one. */
export function JournalLines({
  lines,
  rest,
}: {
  readonly lines: readonly Line[];
  readonly rest: { readonly lines: number; readonly debit: number; readonly credit: number } | null;
}) {
  const schoolName = useSchoolName();
  const accountName = useAccountName();
  const sums = sumsOf(lines);
  return (
    <>
      <Statement
        caption="Lines of the journal"
        rows={lines}
        rowKey={({ line }) => line}
        columns={[
          {
            key: 'account',
            title: 'Account',
            cell: ({ account }) => (account ? `${account} ${accountName(account)}` : '–'),
          },
          {
            key: 'school',
            title: 'School',
            cell: (line) => (line.schoolId ? schoolName(line.schoolId) : '–'),
          },
          { key: 'fund', title: 'Fund', cell: ({ fund }) => fund ?? '–' },
          { key: 'costCentre', title: 'Cost centre', cell: ({ costCentre }) => costCentre ?? '–' },
          { key: 'narrative', title: 'Narrative', cell: ({ narrative }) => narrative ?? '–' },
          {
            key: 'debit',
            title: 'Debit',
            align: 'end',
            cell: ({ debit }) => (debit ? money(debit) : '–'),
            foot: money(sums.debit),
          },
          {
            key: 'credit',
            title: 'Credit',
            align: 'end',
            cell: ({ credit }) => (credit ? money(credit) : '–'),
            foot: money(sums.credit),
          },
        ]}
      />
      {rest && (
        <p className="muted">
          And {counted(rest.lines, 'line')} of schools that are not yours: {money(rest.debit)}{' '}
          debit, {money(rest.credit)} credit.
        </p>
      )}
    </>
  );
}
