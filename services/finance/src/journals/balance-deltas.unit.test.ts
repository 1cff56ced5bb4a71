import { accountOf, credit, debit, journalOf, oakfield, riverside } from '../test/example-trust.ts';
import { balanceDeltas, balanceKey } from './balance-deltas.ts';

const { bank, books } = accountOf;

test('lines of one account, school, fund, cost centre and month add up to one figure', () => {
  const journal = journalOf([
    debit(books, 100n, { costCentre: 'SCI' }),
    debit(books, 50n, { costCentre: 'SCI' }),
    debit(books, 7n),
    credit(books, 20n, { costCentre: 'SCI' }),
    credit(bank, 137n),
  ]);
  const place = { schoolId: oakfield, fund: 'GAG', month: '2025-10' };
  expect(balanceDeltas(journal)).toEqual([
    { ...place, account: books, costCentre: 'SCI', debit: 150n, credit: 20n },
    { ...place, account: books, costCentre: null, debit: 7n, credit: 0n },
    { ...place, account: bank, costCentre: null, debit: 0n, credit: 137n },
  ]);
});

test('schools, funds and months are kept apart', () => {
  const october = journalOf([
    debit(books, 1n),
    debit(books, 1n, { schoolId: riverside }),
    debit(books, 1n, { fund: 'UNR' }),
  ]);
  const keys = balanceDeltas(october, { ...october, date: '2025-11-30' }).map(balanceKey);
  expect(new Set(keys).size).toBe(6);
});

test('however the lines of a batch lie, its balances come in one order', () => {
  const lines = [
    debit(books, 3n),
    credit(bank, 3n, { schoolId: riverside }),
    debit(bank, 2n, { fund: 'UNR' }),
  ];
  const turned = journalOf([...lines].reverse());
  expect(balanceDeltas(turned)).toEqual(balanceDeltas(journalOf(lines)));
});
