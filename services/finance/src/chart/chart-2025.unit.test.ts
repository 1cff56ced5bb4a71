import { existsSync, readFileSync } from 'node:fs';
import { aarLine, categoryOf, chartFaults, irrecoverableVat, isOpenOn } from './accounts.ts';
import type { Account } from './accounts.ts';
import { chart2025, ledgerAccounts } from './chart-2025.ts';

const accounts = new Map(chart2025.accounts.map((account) => [account.code, account]));
const aarFile = new URL('../../../../../shared/data/fbit/derived/aar_codes.csv', import.meta.url);

/** The AAR codes of the shared data, or null with a warning where the folder is absent. */
function publishedAarCodes(): Set<string> | null {
  if (!existsSync(aarFile)) {
    console.warn('SKIPPED: shared/data/fbit/derived/aar_codes.csv is absent; AAR codes unchecked.');
    return null;
  }
  const rows = readFileSync(aarFile, 'utf8').trim().split(/\r?\n/).slice(1);
  return new Set(rows.map((row) => row.slice(0, row.indexOf(','))));
}

function account(code: string): Account {
  const found = accounts.get(code);
  if (!found) throw new Error(`${code} is not in the chart`);
  return found;
}

describe('the chart of accounts of 2025/26', () => {
  test('is sound: six digits, each code once, named, no AAR line on the balance sheet (F2)', () => {
    expect(chartFaults(chart2025)).toEqual([]);
    expect(chart2025.accounts.length).toBeGreaterThanOrEqual(120);
  });

  test('leaves each code nine sub-accounts of the trust’s own: every code ends in 0 (F2)', () => {
    expect(chart2025.accounts.filter(({ code }) => !code.endsWith('0'))).toEqual([]);
  });

  test('puts each kind of account in its own categories', () => {
    const digits = (kind: Account['kind']): string =>
      [...new Set(chart2025.accounts.filter((a) => a.kind === kind).map((a) => a.code[0]))].join(
        '',
      );
    expect(digits('income')).toBe('1');
    expect(digits('expenditure')).toBe('2345');
    expect(digits('asset')).toBe('6');
    expect(digits('liability')).toBe('7');
    expect(digits('reserves')).toBe('8');
  });

  test('maps only to AAR codes that the return has (F2)', () => {
    const published = publishedAarCodes();
    if (!published) return;
    const used = chart2025.accounts.flatMap(({ aarCode }) => aarCode ?? []);
    expect(used.filter((code) => !published.has(code))).toEqual([]);
  });

  test('has an account for every revenue line of the AAR (F2)', () => {
    const published = publishedAarCodes();
    if (!published) return;
    const used = new Set(chart2025.accounts.map(({ aarCode }) => aarCode));
    const revenue = [...published].filter((code) => /^BA[IE]/.test(code));
    expect(revenue.length).toBeGreaterThan(40);
    expect(revenue.filter((code) => !used.has(code))).toEqual([]);
  });

  test('maps income to income lines and expenditure to expenditure lines', () => {
    const crossed = chart2025.accounts.filter(
      ({ aarCode, kind }) => aarCode !== null && aarCode.startsWith('BAI') !== (kind === 'income'),
    );
    expect(crossed).toEqual([]);
  });

  test('says why an income or expenditure account has no AAR line', () => {
    const silent = chart2025.accounts.filter(
      ({ aarCode, note, kind }) =>
        aarCode === null && note === null && (kind === 'income' || kind === 'expenditure'),
    );
    expect(silent).toEqual([]);
  });

  test('holds every account that the ledger itself posts to', () => {
    const missing = Object.values(ledgerAccounts).filter((code) => !accounts.has(code));
    expect(missing).toEqual([]);
  });

  test('keeps sub-ledgers’ accounts from being posted to by hand, and leaves the bank open', () => {
    const { bank, dueFromSchools, dueToSchools, fundTransfers, accruals, ...controls } =
      ledgerAccounts;
    for (const code of Object.values(controls)) expect(account(code).control).toBe(true);
    for (const code of [bank, dueFromSchools, dueToSchools, fundTransfers, accruals]) {
      expect(account(code).control).toBe(false);
    }
  });

  test('pairs what one school owes with what another is owed (F1)', () => {
    expect(account(ledgerAccounts.dueFromSchools)).toMatchObject({
      kind: 'asset',
      eliminates: 'inter-school-balances',
    });
    expect(account(ledgerAccounts.dueToSchools)).toMatchObject({
      kind: 'liability',
      eliminates: 'inter-school-balances',
    });
  });
});

describe('an account', () => {
  const books = account('410010');

  test('is open from its first to its last date, both included', () => {
    const closed = { openFrom: '2025-09-01', openTo: '2026-03-31' };
    expect(isOpenOn(closed, '2025-08-31')).toBe(false);
    expect(isOpenOn(closed, '2025-09-01')).toBe(true);
    expect(isOpenOn(closed, '2026-03-31')).toBe(true);
    expect(isOpenOn(closed, '2026-04-01')).toBe(false);
    expect(isOpenOn(books, '2031-01-01')).toBe(true);
  });

  test('bears as cost only the VAT that does not come back', () => {
    expect(irrecoverableVat(books, 2_000n)).toBe(0n);
    expect(irrecoverableVat(account('511070'), 2_000n)).toBe(2_000n);
  });

  test('says “no AAR line” where there is none, and names its category', () => {
    expect(aarLine(books)).toBe('BAE200');
    expect(aarLine(account('710010'))).toBe('no AAR line');
    expect(categoryOf('410010')).toBe('Education and ICT');
    expect(categoryOf('910010')).toBeNull();
  });
});

describe('a chart that is not sound', () => {
  const faultsOf = (changes: Partial<Account>): string[] =>
    chartFaults({ ...chart2025, accounts: [{ ...account('710010'), ...changes }] });

  test('is refused with a sentence for each fault (F2)', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ code: '910010' })).toEqual([
      '910010: a code is six digits, the first 1 to 8.',
    ]);
    expect(faultsOf({ name: ' ' })).toEqual(['710010: it has no name.']);
    expect(faultsOf({ aarCode: 'BAE010' })).toEqual([
      '710010: a balance-sheet account has no AAR line.',
    ]);
    expect(faultsOf({ openTo: '2025-01-01' })).toEqual(['710010: it ends before it begins.']);
    const twice = [account('710010'), account('710010')];
    expect(chartFaults({ ...chart2025, accounts: twice })).toEqual([
      '710010: the code stands twice.',
    ]);
  });
});
