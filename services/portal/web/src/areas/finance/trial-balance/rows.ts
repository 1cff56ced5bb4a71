import { categories } from '../categories.ts';

/** An account with its balance, on the side where it stands; pence. */
export interface BalanceRow {
  readonly account: string;
  readonly name: string;
  readonly debit: number;
  readonly credit: number;
}

/** A row of the statement: an account, or the sum of those of a category above it. */
export interface StatementRow extends BalanceRow {
  readonly isSum: boolean;
}

const sumOf = (rows: readonly BalanceRow[], side: 'debit' | 'credit'): number =>
  rows.reduce((sum, row) => sum + row[side], 0);

/** The accounts in the order of their codes, each category followed by its sums. */
export function withSubtotals(rows: readonly BalanceRow[]): readonly StatementRow[] {
  const inOrder = rows.toSorted((a, b) => (a.account < b.account ? -1 : 1));
  const groups = Map.groupBy(inOrder, ({ account }) => account.charAt(0));
  return [...groups].flatMap(([digit, own]) => [
    ...own.map((row) => ({ ...row, isSum: false })),
    {
      account: '',
      name: categories.find(({ value }) => value === digit)?.label ?? 'Other',
      debit: sumOf(own, 'debit'),
      credit: sumOf(own, 'credit'),
      isSum: true,
    },
  ]);
}

/** What the statement comes to on either side. */
export const totalsOf = (rows: readonly BalanceRow[]) => ({
  debit: sumOf(rows, 'debit'),
  credit: sumOf(rows, 'credit'),
});

/** Several schools' trial balances as one: each account's net, on the side where it then stands. */
export function together(all: readonly (readonly BalanceRow[])[]): readonly BalanceRow[] {
  const byAccount = Map.groupBy(all.flat(), ({ account }) => account);
  return [...byAccount].map(([account, rows]) => {
    const net = sumOf(rows, 'debit') - sumOf(rows, 'credit');
    return { account, name: rows[0]!.name, debit: Math.max(net, 0), credit: Math.max(-net, 0) };
  });
}

/** An account on consolidation: debits less credits of the schools' sum, eliminations, the trust. */
export interface ConsolidatedRow {
  readonly account: string;
  readonly name: string;
  readonly sum: number;
  readonly eliminated: number;
  readonly trust: number;
  readonly isSum: boolean;
}

type Rows = { readonly rows: readonly BalanceRow[] };

/** The three beside each other, by account, with the sums of each category. */
export function consolidatedRows(of: {
  readonly sum: Rows;
  readonly eliminations: Rows;
  readonly trust: Rows;
}): readonly ConsolidatedRow[] {
  const net = ({ rows }: Rows) => new Map(rows.map((row) => [row.account, row.debit - row.credit]));
  const [sum, eliminated, trust] = [net(of.sum), net(of.eliminations), net(of.trust)];
  const accounts = together([of.sum.rows, of.eliminations.rows, of.trust.rows]);
  const rows = accounts
    .toSorted((a, b) => (a.account < b.account ? -1 : 1))
    .map(({ account, name }) => ({
      account,
      name,
      sum: sum.get(account) ?? 0,
      eliminated: eliminated.get(account) ?? 0,
      trust: trust.get(account) ?? 0,
      isSum: false,
    }));
  const groups = Map.groupBy(rows, ({ account }) => account.charAt(0));
  const add = (own: typeof rows, key: 'sum' | 'eliminated' | 'trust') =>
    own.reduce((all, row) => all + row[key], 0);
  return [...groups].flatMap(([digit, own]) => [
    ...own,
    {
      account: '',
      name: categories.find(({ value }) => value === digit)?.label ?? 'Other',
      sum: add(own, 'sum'),
      eliminated: add(own, 'eliminated'),
      trust: add(own, 'trust'),
      isSum: true,
    },
  ]);
}
