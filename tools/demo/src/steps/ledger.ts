import { addMonths, monthOf, yearOf } from '@bursar/shared-types/dates';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { budgetOf, placeOf } from '../plan/budget.ts';
import type { PlannedLine } from '../plan/budget.ts';
import { payWords } from '../plan/proportions.ts';
import type { DemoSchool } from '../plan/trusts.ts';
import { between } from '../scene.ts';
import type { Scene } from '../scene.ts';

const FUND = 'GAG';
const BANK = '630010';
const BATCH = 100;

/** The budgets of a year by school key. */
export type Budgets = ReadonlyMap<string, readonly PlannedLine[]>;

/** The chart, the funds and cost centres, as a finance lead sets them up. */
export async function setUpLedger({ person }: Scene, lead: string): Promise<void> {
  const finance = person(lead);
  await finance.post('finance', '/chart-adoptions', { chart: '2025' });
  const from = { openFrom: '2020-09-01' };
  await finance.post('finance', '/funds', {
    code: FUND,
    name: 'General annual grant',
    kind: 'restricted-general',
    mayOverdraw: true,
    ...from,
  });
  await finance.post('finance', '/funds', {
    code: 'UNR',
    name: 'Unrestricted funds',
    kind: 'unrestricted',
    mayOverdraw: true,
    ...from,
  });
  await finance.post('finance', '/funds', {
    code: 'DFC',
    name: 'Devolved formula capital',
    kind: 'restricted-fixed-asset',
    mayOverdraw: false,
    ...from,
  });
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

/** Opens a month, and sets the budgets of its year when it is the first. */
export async function openMonth({ person }: Scene, lead: string, month: string): Promise<void> {
  await person(lead).post('finance', '/periods', { month });
}

/** Plans and sets every school's budget of a year. */
export async function setBudgets(
  { person, trust, schools }: Scene,
  lead: string,
  year: string,
  seed: number,
): Promise<Budgets> {
  const random = xoroshiro128plus(seed);
  const budgets = new Map(trust.schools.map((school) => [school.key, budgetOf(school, random)]));
  for (const [key, lines] of budgets) {
    await person(lead).put(
      'finance',
      `/schools/${schools.get(key)}/budgets/${year.replace('/', '-')}`,
      {
        lines: lines.map(({ line, months }) => ({
          fund: FUND,
          account: line.account,
          months: months.map(Number),
        })),
      },
    );
  }
  return budgets;
}

/**
 * The month's journals of all schools: grants and income received, what is paid without an order,
 * and an accrual that the next month takes back. Returns how many were posted.
 */
export async function postMonth(
  scene: Scene,
  officer: string,
  month: string,
  budgets: Budgets,
  seed: number,
): Promise<number> {
  const random = xoroshiro128plus(seed);
  const journals = scene.trust.schools.flatMap((school) => {
    const lines = budgets
      .get(school.key)!
      .filter(({ line }) => !line.ordered && !payWords.includes(line.word));
    return lines.flatMap(({ line, months }) => {
      const planned = Number(months[placeOf(month, yearOf(month))]!);
      const amount = Math.round((planned * between(random, 88, 113)) / 100);
      return amount > 0
        ? [journalOf(scene, school, line, amount, month, between(random, 1, 27))]
        : [];
    });
  });
  for (let at = 0; at < journals.length; at += BATCH) {
    await scene
      .person(officer)
      .post('finance', '/journal-batches', { journals: journals.slice(at, at + BATCH) });
  }
  return journals.length;
}

function journalOf(
  { schools }: Scene,
  school: DemoSchool,
  line: PlannedLine['line'],
  amount: number,
  month: string,
  day: number,
): object {
  const place = { schoolId: schools.get(school.key), fund: FUND };
  const bank = { ...place, account: BANK };
  const own = { ...place, account: line.account, costCentre: line.costCentre };
  const lines = line.income
    ? [
        { ...bank, debit: amount },
        { ...own, credit: amount },
      ]
    : [
        { ...own, debit: amount },
        { ...bank, credit: amount },
      ];
  const narrative = `${line.income ? 'Received' : 'Paid'}: ${line.word}, ${school.name}, ${month}`;
  return {
    date: `${month}-${String(day).padStart(2, '0')}`,
    narrative,
    reference: `${school.key}-${month}`,
    lines,
  };
}

/** The month after. */
export const nextMonth = (month: string): string => monthOf(addMonths(`${month}-01`, 1));
