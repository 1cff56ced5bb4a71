import { useMemo } from 'react';
import type { Item } from '../../../api/types.ts';
import { useTrust } from '../../../app/trust.tsx';
import type { ListDefinition, LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { date, money, shortDate } from '../../../words/format.ts';
import { useCostCentreChoices, useFundChoices, useMonthChoices } from '../choices.ts';
import { kindWord, sources } from '../journals/words.ts';

type Line = Item<'finance', '/accounts/{code}/lines'>;

/** The account enquiry: its lines by date, each with the balance after it in its fund of its school. */
export function AccountLines({ code }: { readonly code: string }) {
  const [funds, costCentres, months] = [
    useFundChoices(),
    useCostCentreChoices(),
    useMonthChoices(),
  ];
  const { schools, scope } = useTrust();
  const definition = useMemo(
    (): ListDefinition<'finance', '/accounts/{code}/lines', Line> => ({
      service: 'finance',
      path: `/accounts/${code}/lines` as '/accounts/{code}/lines',
      title: `Lines of account ${code}`,
      one: 'line',
      columns: [
        { key: 'journal', title: 'Journal', width: 8.5, cell: ({ number }) => number },
        { key: 'date', title: 'Date', width: 7.5, sort: 'date', cell: (row) => date(row.date) },
        { key: 'narrative', title: 'Narrative', cell: ({ narrative }) => narrative },
        { key: 'school', title: 'School', width: 12, cell: ({ school }) => school },
        { key: 'fund', title: 'Fund', width: 4.5, cell: ({ fund }) => fund },
        {
          key: 'costCentre',
          title: 'Cost centre',
          width: 6.5,
          isOptional: true,
          cell: ({ costCentre }) => costCentre ?? '–',
        },
        {
          key: 'source',
          title: 'Source',
          width: 7,
          isOptional: true,
          cell: ({ source }) => kindWord(source),
        },
        {
          key: 'reference',
          title: 'Reference',
          width: 9,
          isOptional: true,
          cell: ({ reference }) => reference || '–',
        },
        ...(['debit', 'credit'] as const).map((side) => ({
          key: side,
          title: side === 'debit' ? 'Debit' : 'Credit',
          width: 8.5,
          align: 'end' as const,
          cell: (row: Line) => (row[side] ? money(row[side]) : '–'),
        })),
        {
          key: 'balance',
          title: 'Balance after',
          width: 9.5,
          align: 'end',
          cell: ({ balance }) => money(balance),
        },
      ],
      filters: [
        {
          key: 'school',
          label: 'School',
          kind: 'choices',
          options: schools
            .filter(({ id }) => scope.schoolIds?.includes(id) ?? true)
            .map(({ id, name }) => ({ value: id, label: name })),
        },
        { key: 'fund', label: 'Fund', kind: 'choices', options: funds },
        { key: 'costCentre', label: 'Cost centre', kind: 'choices', options: costCentres },
        { key: 'month', label: 'Month', kind: 'choices', options: months },
        { key: 'source', label: 'Source', kind: 'choices', options: sources },
        { key: 'from', label: 'From', kind: 'date' },
        { key: 'to', label: 'To', kind: 'date' },
      ],
      defaultSort: '-date',
      id: (row) =>
        [row.journalId, row.schoolId, row.fund, row.costCentre, row.balance, row.debit].join(),
      open: ({ journalId }) => `finance/journals/${journalId}`,
      phone: (row) => ({
        title: row.narrative,
        detail: `${shortDate(row.date)} · ${row.school} · ${row.fund}`,
        end: money(row.debit - row.credit),
        status: `Balance ${money(row.balance)}`,
      }),
      empty: 'Nothing was ever posted to this account.',
    }),
    [code, funds, costCentres, months, schools, scope.schoolIds],
  );
  return (
    <>
      <p className="muted">
        Each fund of each school has its own running balance: filter by one school and one fund to
        follow it.
      </p>
      <List definition={definition as unknown as LooseList} />
    </>
  );
}
