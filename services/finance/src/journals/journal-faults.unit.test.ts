import { kindsByHand } from '@bursar/shared-types/codes/finance';
import { maxPence } from '@bursar/shared-types/money';
import {
  accountOf,
  centralTeam,
  credit,
  debit,
  exampleFacts,
  journalOf,
  riverside,
} from '../test/example-trust.ts';
import { journalFaults } from './journal-faults.ts';
import { maxLines } from './journal.ts';
import type { Journal, JournalFacts, JournalLine } from './journal.ts';

const { books, bank, creditors, topSlicePaid, topSliceReceived } = accountOf;
const sound = journalOf([debit(books, 5_000n), credit(bank, 5_000n)]);

const faults = (journal: Journal, facts: Partial<JournalFacts> = {}) =>
  journalFaults(journal, { ...exampleFacts, ...facts });

/** Codes and places of the faults of a journal whose first line is changed. */
const placesWith = (change: Partial<JournalLine>, facts: Partial<JournalFacts> = {}): string[] => {
  const [first, ...rest] = sound.lines;
  const lines = [{ ...first!, ...change }, ...rest];
  return faults({ ...sound, lines }, facts).map(({ code, pointer }) => `${code} ${pointer}`);
};

test('a sound journal has no faults', () => {
  expect(faults(sound)).toEqual([]);
});

describe('the head of a journal', () => {
  test('its date lies in an open month (F4)', () => {
    expect(faults(sound, { period: 'locked' })).toMatchObject([
      { code: 'period-locked', pointer: '/date' },
    ]);
    expect(faults(sound, { period: 'never-opened' })).toMatchObject([{ code: 'period-not-open' }]);
  });

  test('says what it is for', () => {
    expect(faults({ ...sound, narrative: ' \t' })).toMatchObject([
      { code: 'narrative-missing', pointer: '/narrative' },
    ]);
  });

  test('nobody posts by hand what a sub-ledger posts', () => {
    for (const kind of kindsByHand) expect(faults({ ...sound, kind })).toEqual([]);
    for (const source of ['manual', 'import'] as const) {
      expect(faults({ ...sound, kind: 'pay' }, { source })).toMatchObject([
        { code: 'kind-not-by-hand', pointer: '/kind' },
      ]);
    }
    expect(faults({ ...sound, kind: 'pay' }, { source: 'pay' })).toEqual([]);
  });

  test('keeps texts of a length that people read', () => {
    const of = (length: number) => 'x'.repeat(length);
    const long = (more: number) => {
      const lines = sound.lines.map((line) => ({ ...line, narrative: of(500 + more) }));
      const head = { narrative: of(1_000 + more), reference: of(60 + more) };
      return faults({ ...sound, ...head, lines }).map(({ pointer }) => pointer);
    };
    expect(long(0)).toEqual([]);
    expect(long(1)).toEqual([
      '/narrative',
      '/reference',
      '/lines/0/narrative',
      '/lines/1/narrative',
    ]);
  });

  test('has two lines or more, and not so many that its event would not fit', () => {
    expect(faults(journalOf([]))).toMatchObject([{ code: 'too-few-lines', pointer: '/lines' }]);
    const many = Array.from({ length: maxLines / 2 }, () => sound.lines).flat();
    expect(faults(journalOf(many))).toEqual([]);
    expect(faults(journalOf([...many, ...sound.lines]))).toMatchObject([
      { code: 'too-many-lines' },
    ]);
  });
});

describe('the amount of a line', () => {
  test('stands on one side, and is above nil', () => {
    expect(placesWith({ debit: 0n })).toEqual(['no-amount /lines/0', 'unbalanced /lines']);
    expect(placesWith({ credit: 5_000n })).toEqual(['both-sides /lines/0', 'unbalanced /lines']);
    expect(placesWith({ debit: -5_000n })).toEqual([
      'negative-amount /lines/0/debit',
      'unbalanced /lines',
    ]);
    expect(placesWith({ credit: -1n })).toContain('negative-amount /lines/0/credit');
  });

  test('is no more than one amount may be, and so is the total', () => {
    const large = (pence: bigint) => [debit(books, pence), credit(bank, pence)];
    expect(faults(journalOf(large(maxPence)))).toEqual([]);
    expect(faults(journalOf(large(maxPence + 1n))).map(({ pointer }) => pointer)).toEqual([
      '/lines/0/debit',
      '/lines/1/credit',
      '/lines',
    ]);
    expect(faults(journalOf([...large(maxPence), ...large(1n)]))).toMatchObject([
      { code: 'amount-too-large', pointer: '/lines' },
    ]);
  });

  test('that a sub-ledger added up may be more: its journal must not be kept from the ledger', () => {
    const large = [debit(books, maxPence + 1n), credit(bank, maxPence + 1n)];
    const ofPay = journalFaults(journalOf(large, { kind: 'pay' }), {
      ...exampleFacts,
      source: 'pay',
    });
    expect(ofPay).toEqual([]);
  });
});

describe('the account of a line', () => {
  test('stands in the trust’s chart: a school cannot post outside it (F2)', () => {
    expect(placesWith({ account: '499990' })).toEqual(['unknown-account /lines/0/account']);
  });

  test('is open on the journal’s date', () => {
    const account = { ...exampleFacts.accounts.get(books)!, openTo: '2025-10-19' };
    const accounts = new Map([...exampleFacts.accounts, [books, account]]);
    expect(placesWith({}, { accounts })).toEqual(['account-not-open /lines/0/account']);
    expect(faults({ ...sound, date: '2025-10-19' }, { accounts })).toEqual([]);
    expect(faults({ ...sound, date: '2025-08-31' })[0]?.detail).toBe(
      '410010 Books and learning materials opens on 2025-09-01.',
    );
  });

  test('is no control account, unless its sub-ledger, an opening balance or a reversal posts', () => {
    for (const source of ['manual', 'import'] as const) {
      expect(placesWith({ account: creditors }, { source })).toEqual([
        'control-account /lines/0/account',
      ]);
    }
    for (const source of ['opening', 'invoice', 'pay', 'reversal'] as const) {
      expect(placesWith({ account: creditors }, { source })).toEqual([]);
    }
  });

  test('is one that the school may use (F2)', () => {
    expect(placesWith({ account: topSliceReceived })).toContain(
      'account-not-for-school /lines/0/account',
    );
    const wrong = journalOf([
      debit(topSlicePaid, 9n, { schoolId: centralTeam }),
      credit(bank, 9n, { schoolId: centralTeam }),
    ]);
    expect(faults(wrong)[0]).toMatchObject({
      code: 'account-not-for-school',
      pointer: '/lines/0/account',
      detail:
        '516010 Contribution to the trust’s central services is used by schools alone, and Central team is not that.',
    });
  });
});

describe('the school, fund and cost centre of a line', () => {
  const at = (date: string, place: Parameters<typeof debit>[2]) =>
    faults(journalOf([debit(books, 1n, place), credit(bank, 1n, place)], { date })).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );

  test('the school belongs to the trust, on that date (F6)', () => {
    expect(at('2025-10-20', { schoolId: 'elsewhere' })).toEqual([
      'unknown-school /lines/0/schoolId',
      'unknown-school /lines/1/schoolId',
    ]);
    expect(at('2025-09-01', { schoolId: riverside })).toEqual([]);
    expect(at('2026-12-31', { schoolId: riverside })).toEqual([]);
    expect(at('2027-01-01', { schoolId: riverside })).toContain(
      'school-not-in-trust /lines/0/schoolId',
    );
  });

  test('the fund is there and open on that date (F19)', () => {
    expect(at('2025-10-20', { fund: 'NONE' })).toContain('unknown-fund /lines/0/fund');
    expect(at('2026-03-31', { fund: 'DFC-25' })).toEqual([]);
    expect(at('2026-04-01', { fund: 'DFC-25' })).toEqual([
      'fund-not-open /lines/0/fund',
      'fund-not-open /lines/1/fund',
    ]);
  });

  test('the cost centre may be left out; a named one is there and open on that date', () => {
    expect(at('2025-10-20', { costCentre: null })).toEqual([]);
    expect(at('2025-10-20', { costCentre: 'SCI' })).toEqual([]);
    expect(at('2025-10-20', { costCentre: 'XYZ' })).toContain(
      'unknown-cost-centre /lines/0/costCentre',
    );
    expect(at('2025-10-20', { costCentre: 'OLD' })).toContain(
      'cost-centre-not-open /lines/1/costCentre',
    );
    expect(at('2025-09-30', { costCentre: 'OLD' })).toEqual([]);
  });
});

test('all faults come at once, each with its place and what to do', () => {
  const wrong = journalOf(
    [debit('999999', 0n, { fund: 'NONE' }), credit(creditors, 700n, { costCentre: 'XYZ' })],
    { narrative: '', kind: 'invoice' },
  );
  const found = faults(wrong, { period: 'locked' });
  expect(found.map(({ code }) => code)).toEqual([
    'kind-not-by-hand',
    'narrative-missing',
    'period-locked',
    'no-amount',
    'unknown-account',
    'unknown-fund',
    'control-account',
    'unknown-cost-centre',
    'unbalanced',
    'school-unbalanced',
  ]);
  for (const { detail, mend } of found) {
    expect(detail).toMatch(/^[A-Z\d].*\.$/);
    expect(mend).toMatch(/^[A-Z].*\.$/);
  }
});
