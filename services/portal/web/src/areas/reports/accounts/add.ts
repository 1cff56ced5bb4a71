import type { Reply } from '../../../api/types.ts';

export type Accounts = Reply<'reporting', '/management-accounts'>;
export type Measures = Accounts['totals']['balance'];
export type Totals = Accounts['totals'];
export type Line = Accounts['lines'][number];

const names = [
  'budget',
  'budgetToDate',
  'actual',
  'actualToDate',
  'commitment',
  'available',
  'forecast',
  'variance',
  'varianceToDate',
] as const satisfies readonly (keyof Measures)[];
export type MeasureName = (typeof names)[number];

const plus = (a: Measures, b: Measures): Measures =>
  Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as Measures;

const totalsPlus = (a: Totals, b: Totals): Totals => ({
  income: plus(a.income, b.income),
  expenditure: plus(a.expenditure, b.expenditure),
  balance: plus(a.balance, b.balance),
});

/**
 * The accounts of several schools as one: every measure adds up over schools, in pence, the forecast
 * too, since it is told line by line. The stamp is the one that says least: late before complete,
 * older before newer.
 */
export function addAccounts(all: readonly Accounts[]): Accounts {
  const [first, ...others] = all;
  if (!first) throw new RangeError('accounts of no school');
  if (others.length === 0) return first;
  const lines = new Map(first.lines.map((line) => [line.account, line]));
  for (const line of others.flatMap((accounts) => accounts.lines)) {
    const before = lines.get(line.account);
    lines.set(line.account, before ? { ...before, ...plus(before, line) } : line);
  }
  return {
    ...first,
    school: null,
    totals: others.reduce((sum, { totals }) => totalsPlus(sum, totals), first.totals),
    stamp: leastOf(all.map(({ stamp }) => stamp)),
    lines: [...lines.values()].toSorted((a, b) => a.account.localeCompare(b.account)),
  };
}

interface Aged {
  readonly complete: boolean;
  readonly asAt: string | null;
}

/** The stamp that claims least of some. */
export function leastOf<S extends Aged>(stamps: readonly S[]): S {
  const worst = stamps.toSorted(
    (a, b) => Number(a.complete) - Number(b.complete) || (a.asAt ?? '').localeCompare(b.asAt ?? ''),
  );
  return worst[0]!;
}
