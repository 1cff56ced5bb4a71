import { yearOf } from '@bursar/shared-types/dates';
import type { Calendar, Stop } from './plan/calendar.ts';
import type { Plan } from './plan/plan.ts';
import { chance } from './plan/random.ts';
import { isOnPayroll } from './plan/staffing.ts';
import { planWorkforce } from './plan/workforce.ts';
import type { Scene } from './scene.ts';
import { Audit } from './steps/audit.ts';
import { doChecks, setUpChecks } from './steps/checks.ts';
import { moveColleagues } from './steps/colleagues.ts';
import { postJournals, postOpening, setBudgets, setUpLedger } from './steps/ledger.ts';
import { closeOrders, fulfilOrders, raiseOrders } from './steps/orders.ts';
import type { Order } from './steps/orders.ts';
import { moveStaff, payAgain, paydayOf, payMonth, setUpPay, staffSchools } from './steps/pay.ts';
import { Register } from './steps/risks.ts';
import { addSuppliers } from './steps/suppliers.ts';
import { ServiceDesk } from './steps/tickets.ts';

/** A function of the trust at work: what it does at each stop. */
type Work = (stop: Stop) => Promise<unknown>;

/**
 * A trust's life: everybody does their work at each stop of the calendar, all functions beside each
 * other, as each is another service. The clock moves on once all have heard of everything.
 */
export async function live(
  scene: Scene,
  calendar: Calendar,
  plan: Plan,
  seed: number,
): Promise<void> {
  const { tools } = scene;
  await setUpLedger(scene, 'farah');
  await tools.settled();
  tools.progress('suppliers, posts and checks');
  const functions: readonly Work[] = await Promise.all([
    money(scene, calendar, plan),
    people(scene, calendar, plan, seed),
    estates(scene, calendar, plan, seed),
    oversight(scene, calendar),
  ]);
  for (const stop of calendar.stops) {
    if (stop.at > tools.clock.now()) await tools.clock.moveTo(stop.at);
    await Promise.all(functions.map((work) => work(stop)));
    if (stop.part === 'payday')
      tools.progress(`${stop.month}, ${stop.m + 1} of ${calendar.months.length} months`);
  }
  await tools.settled();
}

async function money(
  scene: Scene,
  { lastDay, months, earlier }: Calendar,
  plan: Plan,
): Promise<Work> {
  const suppliers = await addSuppliers(scene, lastDay);
  await bringBooks(scene, [...earlier, months[0]!], plan);
  let orders: readonly Order[] = [];
  return async ({ m, month, part }) => {
    const year = yearOf(month);
    if (part === 'first') {
      if (m > 0) await scene.person('farah').post('finance', '/periods', { month });
      if (m === 0 || month.endsWith('-09'))
        await setBudgets(scene, 'farah', year, plan.budgets.get(year)!);
      await closeOrders(scene, orders);
      orders = await raiseOrders(scene, plan.orders.get(month) ?? [], suppliers);
    }
    if (part === 'payday') {
      const journals = postJournals(scene, 'farah', plan.journals.get(month)!);
      await Promise.all([journals, fulfilOrders(scene, orders)]);
    }
  };
}

/** Brings in the former books: opening balances, and what the school year has so far. */
async function bringBooks(scene: Scene, months: readonly string[], plan: Plan): Promise<void> {
  const [first] = months;
  await scene.person('farah').post('finance', '/periods', { month: first, through: months.at(-1) });
  await postOpening(scene, 'farah', `${first}-01`, plan.budgets.get(yearOf(first!))!);
  const journals = months.slice(0, -1).flatMap((month) => plan.journals.get(month)!);
  await postJournals(scene, 'farah', journals);
}

/** The month's place whose pay is done again, one month later. */
const PAID_TWICE = 4;

async function people(
  scene: Scene,
  calendar: Calendar,
  { budgets }: Plan,
  seed: number,
): Promise<Work> {
  const { firstDay, months } = calendar;
  const { rates, until } = await setUpPay(scene, firstDay);
  // Without the rates of its tax year a month waits, as it would in a trust.
  const isKnown = (month: string): boolean => paydayOf(month) <= until;
  const random = chance(seed + 4);
  const budget = budgets.get(yearOf(firstDay))!;
  const planned = scene.trust.schools
    .filter(isOnPayroll)
    .flatMap((school) => planWorkforce(school, budget.get(school.key)!, calendar, rates, random));
  const posts = await staffSchools(scene, planned, calendar);
  return async (stop) => {
    const { m, month, part } = stop;
    if (part === 'first') await moveStaff(scene, posts, stop);
    const again = months[PAID_TWICE];
    if (part === 'middle' && m === PAID_TWICE + 1 && isKnown(again!)) await payAgain(scene, again!);
    if (part === 'payday' && isKnown(month)) await payMonth(scene, month, m < months.length - 1);
  };
}

async function estates(
  scene: Scene,
  calendar: Calendar,
  { tickets }: Plan,
  seed: number,
): Promise<Work> {
  const sites = await setUpChecks(scene, calendar, chance(seed + 5));
  const desk = new ServiceDesk(scene, sites, tickets);
  return async (stop) => {
    await Promise.all([doChecks(scene, stop, calendar), desk.work(stop)]);
  };
}

async function oversight(scene: Scene, calendar: Calendar): Promise<Work> {
  const register = new Register(scene, calendar.months.length - 1);
  const audit = new Audit(scene, calendar);
  return async (stop) => {
    await Promise.all([
      register.work(stop),
      audit.work(stop),
      moveColleagues(scene, stop, calendar),
    ]);
  };
}
