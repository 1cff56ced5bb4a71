import { useSchoolName } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { money } from '../../../words/format.ts';
import { useAccountName } from '../accounts/names.ts';
import type { Invoice } from './types.ts';

/** Where the cost of each line goes: school, account, fund, cost centre, and its VAT. */
export function Coding({ invoice }: { readonly invoice: Invoice }) {
  const schoolName = useSchoolName();
  const accountName = useAccountName();
  const { lines } = invoice;
  const sum = (key: 'net' | 'vat' | 'gross') =>
    money(lines.reduce((all, line) => all + line[key], 0));
  return (
    <>
      <Statement
        caption="Lines of the invoice"
        rows={lines}
        rowKey={({ line }) => line}
        columns={[
          { key: 'line', title: 'Line', align: 'end', cell: ({ line }) => line },
          {
            key: 'account',
            title: 'Account',
            cell: ({ account }) => `${account} ${accountName(account)}`,
          },
          { key: 'school', title: 'School', cell: ({ schoolId }) => schoolName(schoolId) },
          { key: 'fund', title: 'Fund', cell: ({ fund }) => fund },
          { key: 'centre', title: 'Cost centre', cell: ({ costCentre }) => costCentre ?? '–' },
          {
            key: 'net',
            title: 'Net',
            align: 'end',
            cell: ({ net }) => money(net),
            foot: sum('net'),
          },
          {
            key: 'vat',
            title: 'VAT',
            align: 'end',
            cell: ({ vat }) => money(vat),
            foot: sum('vat'),
          },
          {
            key: 'gross',
            title: 'Gross',
            align: 'end',
            cell: ({ gross }) => money(gross),
            foot: sum('gross'),
          },
        ]}
      />
      {invoice.irrecoverableVat > 0 && (
        <p>
          VAT of {money(invoice.irrecoverableVat)} cannot be reclaimed, and is part of the cost.
        </p>
      )}
    </>
  );
}
