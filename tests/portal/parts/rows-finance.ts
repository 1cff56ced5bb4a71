import { money, penceOf, rowsOf, wholePounds } from '../support/figures.ts';
import type { TableRow } from '../support/figures.ts';
import { begin, choose, faultAt, field, finish, press } from '../support/form.ts';
import { beginJournal, pasteSheet, sheetOf } from '../support/journal-form.ts';
import { journalsCalled, usualLines } from '../support/journals.ts';
import { dayFrom, lastMonth, schoolId } from '../support/places.ts';
import type { World } from '../support/world.ts';

interface Account {
  readonly code: string;
  readonly kind: string;
  readonly aarCode: string | null;
  readonly aarLine: string;
  readonly eliminates: string | null;
}
interface Measures {
  readonly budget: number;
  readonly budgetToDate: number;
  readonly actualToDate: number;
  readonly commitment: number;
  readonly forecast: number;
  readonly variance: number;
}
interface Accounts {
  readonly lines: readonly (Measures & { readonly account: string; readonly kind: string })[];
  readonly totals: { readonly balance: Measures };
}
interface TrialBalance {
  readonly rows: readonly {
    readonly account: string;
    readonly debit: number;
    readonly credit: number;
  }[];
}

const chartOf = async (world: World): Promise<readonly Account[]> => {
  const path = '/finance/{trust}/accounts?control=false&limit=200&kind=';
  const kinds = ['expenditure', 'asset', 'liability'];
  const asked = kinds.map((kind) => world.ask<{ items: Account[] }>('farah', path + kind));
  return (await Promise.all(asked)).flatMap(({ items }) => items);
};

/** The ledger: its chart, what it takes and what not, and the accounts that are made of it. */
export function financeRows(world: () => World): void {
  test('an account of the trust’s own is opened, mapped to its AAR line and found in the chart, and every school may post to it; a code that is taken is refused beside its field (F1)', async () => {
    const chart = (await chartOf(world())).filter(({ kind, aarCode }) => {
      return kind === 'expenditure' && aarCode;
    });
    const parent = chart.find(({ code }) => code.endsWith('0'))!;
    const other = chart.find(({ aarCode }) => aarCode !== parent.aarCode)!;
    const code = `${parent.code.slice(0, 5)}7`;
    const farah = await world().as('farah');
    const { page } = farah;
    const open = async (name: string) => {
      await farah.goTo('finance/accounts', 'trust');
      const dialog = await begin(farah, 'Open account');
      await field(farah, 'code').fill(code);
      await dialog.getByText(`Part of ${parent.code}`).waitFor();
      await field(farah, 'openFrom').fill('+0');
      await field(farah, 'name').fill(name);
      await press(dialog, 'Open account');
    };

    await open('Pianos and their tuning');
    await page.getByRole('heading', { name: `${code} Pianos and their tuning` }).waitFor();
    await farah.settled();
    const changing = await begin(farah, 'Rename, map or close');
    await choose(farah, 'aarCode', other.aarCode!);
    await finish(changing, 'Rename, map or close');
    await page.getByText(other.aarLine).first().waitFor();

    await open('Pianos, once more');
    await faultAt(farah, 'code')
      .getByText(`${code} is Pianos and their tuning.`, { exact: false })
      .waitFor();

    await farah.goTo('finance/accounts', 'trust');
    await page.getByLabel('Search accounts').fill(code);
    await page.getByRole('row', { name: new RegExp(`${code}.*Pianos and their tuning`) }).waitFor();
    expect(await page.locator('tbody tr[data-at]').count()).toBe(1);
    expect(await world().ask('farah', `/finance/{trust}/accounts/${code}`)).toMatchObject({
      name: 'Pianos and their tuning',
      aarCode: other.aarCode,
      kind: 'expenditure',
    });

    const [debit, credit] = await usualLines(world());
    const school = await schoolId(world(), 'Coombe Valley Primary Academy');
    const lines = [debit, credit].map((line) => ({ ...line, schoolId: school, account: code }));
    await world().act('farah', '/finance/{trust}/journals', {
      date: dayFrom(0),
      narrative: 'A piano is tuned',
      lines,
    });
    await farah.goTo(`finance/accounts/${code}`, 'coombe-valley-primary-academy');
    await page.getByText('A piano is tuned').first().waitFor();
    await farah.leave();
  }, 120_000);

  test('money between schools is posted only with what each owes the other, which is gone from the trust’s own trial balance: the schools’ sum less eliminations, to the penny (F1, F2)', async () => {
    const tom = await world().as('tom');
    const { page } = tom;
    const narrative = 'A minibus that two schools share';
    const sheet = (await sheetOf(tom, 2)).split('\n');
    const [head = '', first = '', second = ''] = sheet;
    const oakfield = first.split('\t')[1]!;
    const at = (line: string, account: string | null, school: string) => {
      const [own = '', , ...rest] = line.split('\t');
      return [account ?? own, school, ...rest].join('\t');
    };
    const chart = await chartOf(world());
    const between = (kind: string) =>
      chart.find((account) => account.kind === kind && account.eliminates)!.code;
    const [dueTo, dueFrom] = [between('liability'), between('asset')];
    const coombe = ['Coombe Valley Primary Academy', 'Highcross Academy'].find(
      (school) => school !== oakfield,
    )!;

    await beginJournal(tom, narrative);
    await pasteSheet(tom, [head, first, at(second, null, coombe)].join('\n'));
    await tom.tap(/^Post journal of 2 lines/);
    await page.getByRole('alert').getByText(new RegExp(dueTo)).first().waitFor();
    expect(await journalsCalled(world(), narrative)).toEqual([]);

    const whole = [
      first,
      at(second, dueTo, oakfield),
      at(first, dueFrom, coombe),
      at(second, null, coombe),
    ];
    await pasteSheet(tom, [head, ...whole].join('\n'));
    await tom.tap(/^Post journal of 4 lines/);
    await page.waitForURL(/journals\/[0-9a-f-]{36}/);
    expect(await journalsCalled(world(), narrative)).toMatchObject([{ total: 2 * 24_50 }]);

    const month = dayFrom(0).slice(0, 7);
    await tom.goTo(`finance/trial-balance?view=consolidated&month=${month}`, 'trust');
    const shown = await rowsOf(page.getByRole('table', { name: /^Consolidated trial balance/ }));
    const rows = shown.filter((row) => /^\d{6}/.test(row.Account ?? ''));
    const ofSchools = await netOfSchools(world(), month);
    const sums = rows.map(
      (row) => [row.Account!.slice(0, 6), penceOf(row['Schools added up'])] as const,
    );
    expect(new Map(sums)).toEqual(ofSchools);
    for (const row of rows) {
      const [sum, out, trust] = ['Schools added up', 'Eliminated', 'Trust'].map((of) =>
        penceOf(row[of]),
      );
      expect(trust).toBe(sum! - out!);
    }
    const owed = rows.filter((row) => [dueTo, dueFrom].includes(row.Account!.slice(0, 6)));
    expect(owed.map((row) => penceOf(row.Trust))).toEqual([0, 0]);
    expect(owed.map((row) => Math.abs(penceOf(row.Eliminated)))).not.toContain(0);
    await tom.leave();
  }, 120_000);

  test('a journal that does not balance, or of a locked month, is not posted and says why beside what is wrong; its draft stays, and mended it is posted (F2)', async () => {
    const locked = await lockFirstMonth(world());
    const narrative = 'Out of balance';
    const tom = await world().as('tom');
    const { page } = tom;
    const sheet = await sheetOf(tom, 2);
    await beginJournal(tom, narrative);
    await pasteSheet(tom, sheet.replace(/24\.50(?=\tLine 2)/, '20.00'));
    await tom.tap(/^Post journal of 2 lines/);
    const fault = page.getByRole('alert').getByText('Debits and credits differ by £4.50.');
    await fault.first().waitFor();
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    expect(await journalsCalled(world(), narrative)).toEqual([]);

    await page.reload();
    await tom.settled();
    await page.getByText(/▲ £4\.50 more debit/).waitFor();
    await pasteSheet(tom, sheet);
    await page.getByText('✓ Balanced').waitFor();
    await field(tom, 'date').fill(`${locked}-14`);
    await tom.tap(/^Post journal of 2 lines/);
    await faultAt(tom, 'date').getByText(`${locked} is locked.`, { exact: false }).waitFor();
    await page.getByRole('alert').getByText('Your draft is kept.').waitFor();
    expect(await journalsCalled(world(), narrative)).toEqual([]);

    await field(tom, 'date').fill('+0');
    await tom.tap(/^Post journal of 2 lines/);
    await page.waitForURL(/journals\/[0-9a-f-]{36}/);
    expect(await journalsCalled(world(), narrative)).toMatchObject([{ date: dayFrom(0) }]);
    await tom.leave();
  }, 120_000);

  test('the management accounts are the service’s to the pound, of a school line by line and of the trust as the sum of its schools, the variance in words; a position that is not reached is refused (F4)', async () => {
    const month = lastMonth();
    const farah = await world().as('farah');
    const { page } = farah;
    const statement = () => rowsOf(page.getByRole('table', { name: /^Management accounts, / }));
    const school = await schoolId(world(), 'Coombe Valley Primary Academy');
    const told = await accountsOf(world(), month, school);
    await farah.goTo(`reports/management-accounts?month=${month}`, 'coombe-valley-primary-academy');
    const lines = (await statement()).filter((row) => /^\d{6}/.test(row.Line ?? ''));
    const kinds = ['income', 'expenditure'];
    const expected = kinds.flatMap((kind) => told.lines.filter((line) => line.kind === kind));
    expect(expected.length).toBeGreaterThan(10);
    expect(expected.some(({ actualToDate }) => actualToDate > 0)).toBe(true);
    expect(lines.map((row) => [row.Line!.slice(0, 6), ...shownFigures(row)])).toEqual(
      expected.map((line) => [line.account, ...figures(line), varianceWords(line)]),
    );

    const { items } = await world().ask<{ items: { id: string }[] }>(
      'farah',
      '/directory/{trust}/schools?limit=200',
    );
    const all = await Promise.all(items.map(({ id }) => accountsOf(world(), month, id)));
    const sum = (of: keyof Measures) =>
      all.reduce((pence, { totals }) => pence + totals.balance[of], 0);
    await farah.goTo(`reports/management-accounts?month=${month}`, 'trust');
    const balance = (await statement()).find((row) => row.Line === 'In-year balance')!;
    expect(penceOf(balance['Budget, year'])).toBe(wholePounds(sum('budget')));
    expect(penceOf(balance['Actual to date'])).toBe(wholePounds(sum('actualToDate')));
    expect(penceOf(balance['Forecast, year'])).toBe(wholePounds(sum('forecast')));

    await farah.goTo(`reports/management-accounts?month=${month}&position=999999999`, 'trust');
    const refusal = page.getByRole('alert').getByText('This position is not reached');
    await refusal.waitFor();
    await farah.leave();
  }, 120_000);
}

const accountsOf = (world: World, month: string, school: string): Promise<Accounts> =>
  world.ask('farah', `/reporting/{trust}/management-accounts?month=${month}&school=${school}`);

/** Columns of the statement and the measures that they show. */
const columns = [
  ['Budget, year', 'budget'],
  ['Budget to date', 'budgetToDate'],
  ['Actual to date', 'actualToDate'],
  ['Committed', 'commitment'],
  ['Forecast, year', 'forecast'],
] as const;

const figures = (line: Measures) => columns.map(([, of]) => wholePounds(line[of]));
const shownFigures = (row: TableRow) => [
  ...columns.map(([title]) => penceOf(row[title])),
  row['Variance, forecast'],
];

/** Plus is always favourable: less cost, more income. */
function varianceWords({ variance, kind }: Measures & { readonly kind: string }): string {
  const pounds = money(Math.abs(wholePounds(variance))).replace('.00', '');
  if (pounds === '£0') return 'as budgeted';
  const isGood = variance > 0;
  const words = kind === 'income' ? (isGood ? 'above' : 'below') : isGood ? 'under' : 'over';
  return `${isGood ? '+' : '\u2212'}${pounds} ${words} budget`;
}

/** What each account comes to over all schools and the central team: debits less credits, pence. */
async function netOfSchools(world: World, month: string): Promise<Map<string, number>> {
  const { items } = await world.ask<{ items: { id: string }[] }>(
    'farah',
    '/directory/{trust}/schools?limit=200',
  );
  const all = await Promise.all(
    items.map(({ id }) =>
      world.ask<TrialBalance>(
        'farah',
        `/finance/{trust}/trial-balance?month=${month}&school=${id}`,
      ),
    ),
  );
  const nets = new Map<string, number>();
  for (const { account, debit, credit } of all.flatMap(({ rows }) => rows)) {
    nets.set(account, (nets.get(account) ?? 0) + debit - credit);
  }
  return nets;
}

/** Locks the first month of the ledger, in which no other test posts; resolves to it. */
async function lockFirstMonth(world: World): Promise<string> {
  const { items } = await world.ask<{
    items: { month: string; state: string; version: number }[];
  }>('farah', '/finance/{trust}/periods?limit=200');
  const [first] = items.toSorted((a, b) => a.month.localeCompare(b.month));
  const { month, state, version } = first!;
  if (state === 'open') {
    await world.act('farah', `/finance/{trust}/periods/${month}/locks`, undefined, version);
  }
  return month;
}
