import { monthOf } from '@bursar/shared-types/dates';
import { yearOfLine } from '../plan/budget.ts';
import type { Budgets } from '../plan/budget.ts';
import type { PlannedJournal } from '../plan/journals.ts';
import type { Scene } from '../scene.ts';

const FUND = 'GAG';
const BANK = '630010';
const BATCH = 100;

/** The chart, the funds and cost centres, as a finance lead sets them up. */
export async function setUpLedger({ person }: Scene, lead: string): Promise<void> {
  const finance = person(lead);
  const from = { openFrom: '2020-09-01' };
  await finance.post('finance', '/chart-adoptions', { chart: '2025' });
  const funds = [
    ['GAG', 'General annual grant', 'restricted-general', true],
    ['UNR', 'Unrestricted funds', 'unrestricted', true],
    ['DFC', 'Devolved formula capital', 'restricted-fixed-asset', false],
  ] as const;
  for (const [code, name, kind, mayOverdraw] of funds)
    await finance.post('finance', '/funds', { code, name, kind, mayOverdraw, ...from });
  const centres = {
    TEA: 'Teaching',
    CUR: 'Curriculum',
    ICT: 'ICT',
    ADM: 'Administration',
    EST: 'Estates',
    CAT: 'Catering',
  };
  for (const [code, name] of Object.entries(centres))
    await finance.post('finance', '/cost-centres', { code, name, ...from });
}

/** Sets every school's budget of a year. */
export async function setBudgets(
  { person, schools }: Scene,
  lead: string,
  year: string,
  budgets: Budgets,
): Promise<void> {
  await Promise.all(
    [...budgets].map(([key, lines]) =>
      person(lead).put(
        'finance',
        `/schools/${schools.get(key)}/budgets/${year.replace('/', '-')}`,
        {
          lines: lines.map(({ line, months }) => ({
            fund: FUND,
            account: line.account,
            months: months.map(Number),
          })),
        },
      ),
    ),
  );
}

const CREDITORS = '710010';
const RESERVE = '810020';

/**
 * Posts what each school brings with it: a reserve of a part of its yearly income, and what it owes,
 * both in the bank.
 */
export async function postOpening(
  { person, schools }: Scene,
  lead: string,
  date: string,
  budgets: Budgets,
): Promise<void> {
  await Promise.all(
    [...budgets].map(([key, lines], i) => {
      const place = { schoolId: schools.get(key), fund: FUND };
      const income = lines.filter(({ line }) => line.income).map(yearOfLine);
      const year = Number(income.reduce((a, b) => a + b, 0n));
      // From 3 to 8 per cent, school by school.
      const reserve = Math.round((year * (3 + (i % 6))) / 100);
      const owed = Math.round(year / 100);
      return person(lead).post('finance', '/opening-balances', {
        date,
        narrative: 'Opening balances from the previous ledger',
        lines: [
          { ...place, account: BANK, debit: reserve + owed },
          { ...place, account: CREDITORS, credit: owed },
          { ...place, account: RESERVE, credit: reserve },
        ],
      });
    }),
  );
}

/** Posts a month's journals, a hundred at a time. */
export async function postJournals(
  scene: Scene,
  lead: string,
  planned: readonly PlannedJournal[],
): Promise<void> {
  for (let at = 0; at < planned.length; at += BATCH) {
    const journals = planned.slice(at, at + BATCH).map((each) => journalOf(scene, each));
    await scene.person(lead).post('finance', '/journal-batches', { journals });
  }
}

const monthYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
});

/** `October 2026` of `2026-10`. */
const monthName = (month: string): string => monthYear.format(new Date(`${month}-01T00:00:00Z`));

function journalOf({ schools }: Scene, { school, what, parts, date }: PlannedJournal): object {
  const place = { schoolId: schools.get(school.key), fund: FUND };
  const isIncome = parts[0]!.line.income;
  const [side, other] = isIncome ? ['credit', 'debit'] : ['debit', 'credit'];
  const own = parts.map(({ line: { account, costCentre }, amount }) => {
    return { ...place, account, costCentre, [side!]: amount };
  });
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  const month = monthOf(date);
  return {
    date,
    narrative: `${isIncome ? 'Received' : 'Paid'}: ${what}, ${school.name}, ${monthName(month)}`,
    reference: `${school.key}-${month}`,
    lines: [...own, { ...place, account: BANK, [other!]: total }],
  };
}
