import fc from 'fast-check';
import { accountOf, credit, debit, exampleFacts, journalOf } from '../test/example-trust.ts';
import { balanceDeltas } from './balance-deltas.ts';
import { journalFaults } from './journal-faults.ts';
import { faultsOfReversal, reversalFault, reversalOf, subLedgerFault } from './reversal.ts';
import type { PostedJournal } from './reversal.ts';

const posted: PostedJournal = {
  ...journalOf([
    debit(accountOf.books, 5_000n, { costCentre: 'SCI', narrative: 'Year 9' }),
    credit(accountOf.bank, 5_000n),
  ]),
  id: 'journal-1',
  number: 'J2526-000123',
  reverses: null,
  reversedBy: null,
};
const request = { id: 'journal-2', date: '2025-11-01', reason: 'Posted to the wrong school' };

test('a reversal swaps every line and is linked both ways', () => {
  const { reversal, reversed } = reversalOf(posted, request);
  expect(reversal).toEqual({
    id: 'journal-2',
    date: '2025-11-01',
    kind: 'general',
    reference: 'OCT-1',
    narrative: 'Reversal of J2526-000123: Posted to the wrong school',
    reverses: 'journal-1',
    lines: [
      credit(accountOf.books, 5_000n, { costCentre: 'SCI', narrative: 'Year 9' }),
      debit(accountOf.bank, 5_000n),
    ],
  });
  expect(reversed).toEqual({ ...posted, reversedBy: 'journal-2' });
});

test('a journal is reversed once, and a reversal never', () => {
  expect(reversalFault(posted, '2025-11-01')).toBeNull();
  const { reversal, reversed } = reversalOf(posted, request);
  expect(reversalFault(reversed, '2025-11-02')).toMatchObject({
    code: 'reversed-already',
    detail: 'J2526-000123 of £50.00 was reversed before.',
  });
  const itself = { ...reversal, number: 'J2526-000124', reversedBy: null };
  expect(reversalFault(itself, '2025-11-02')).toMatchObject({ code: 'is-a-reversal' });
});

test('a journal is not taken back before its own date', () => {
  expect(reversalFault(posted, posted.date)).toBeNull();
  expect(reversalFault(posted, '2025-10-19')).toMatchObject({
    code: 'reversal-too-early',
    pointer: '/date',
  });
});

test('a school that left stands against a reversal on another date than the journal’s own, and on no other ground less', () => {
  const left = {
    code: 'school-not-in-trust',
    pointer: '/lines/0/schoolId',
    detail: 'x',
    mend: 'y',
  };
  const locked = { code: 'period-locked', pointer: '/date', detail: 'x', mend: 'y' };
  expect(faultsOfReversal([left, locked], posted, posted.date)).toEqual([locked]);
  expect(faultsOfReversal([left], posted, '2025-11-01')).toMatchObject([
    { code: 'school-not-in-trust', mend: expect.stringContaining(posted.date) },
  ]);
});

test('whatever was posted, its reversal is sound and brings every balance of the month back', () => {
  const amount = fc.bigInt({ min: 1n, max: 10_000_000n });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (amounts) => {
      const lines = amounts.flatMap((pence) => [
        debit(accountOf.books, pence),
        credit(accountOf.bank, pence),
      ]);
      const first = { ...posted, lines };
      const { reversal } = reversalOf(first, { ...request, date: posted.date });
      expect(journalFaults(reversal, { ...exampleFacts, source: 'reversal' })).toEqual([]);
      for (const { debit: dr, credit: cr } of balanceDeltas(first, reversal)) expect(dr).toBe(cr);
    }),
  );
});

test('what a sub-ledger posted is taken back by it alone; all else may be by hand', () => {
  const found = (source: Parameters<typeof subLedgerFault>[0]['source']) =>
    subLedgerFault({ number: 'J2526-000001', source })?.code ?? null;
  expect([found('invoice'), found('pay')]).toEqual([
    'belongs-to-sub-ledger',
    'belongs-to-sub-ledger',
  ]);
  expect([found('manual'), found('import'), found('opening')]).toEqual([null, null, null]);
});
