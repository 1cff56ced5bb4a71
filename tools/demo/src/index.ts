import { addMonths, monthOf, yearOf, yearStart } from '@bursar/shared-types/dates';
import { Client } from './client.ts';
import { peopleOfHarbour, peopleOfRidgeway } from './plan/people.ts';
import { harbour, ridgeway } from './plan/trusts.ts';
import type { Scene } from './scene.ts';
import { foundTrust } from './steps/found-trust.ts';
import { nextMonth, openMonth, postMonth, setBudgets, setUpLedger } from './steps/ledger.ts';
import type { Budgets } from './steps/ledger.ts';
import { addSuppliers, fulfilOrders, raiseOrders } from './steps/orders.ts';
import type { DemonstrationTools } from './tools.ts';

export type { DemonstrationTools, SignInUser } from './tools.ts';

/** What was loaded. */
export interface Loaded {
  /** Ready to read: `3,412 journals`. */
  readonly lines: readonly string[];
  readonly trusts: readonly { readonly id: string; readonly name: string }[];
}

/** The life that is shown covers nine months at least. */
const LEAST_MONTHS = 9;

/**
 * Plays the demonstration: two trusts from the first day of a school year to the present, through
 * the services' own commands, the same at every loading but for its dates. Rejects at the first
 * refusal, which is a defect.
 */
export async function loadDemo(tools: DemonstrationTools): Promise<Loaded> {
  const client = new Client(tools);
  const today = new Date().toISOString().slice(0, 10);
  const firstDay = yearStart(yearOf(addMonths(today, -LEAST_MONTHS)));
  await tools.clock.moveTo(new Date(`${firstDay}T08:00:00Z`));
  try {
    const days = { firstDay, lastDay: today };
    tools.progress('two trusts');
    const large = await foundTrust(tools, client, ridgeway, peopleOfRidgeway, days);
    const small = await foundTrust(tools, client, harbour, peopleOfHarbour, days);
    const counts = {
      ...(await live(large, today, firstDay)),
      ...(await liveSmall(small, today, firstDay)),
    };
    const lines = Object.entries(counts).map(([what, n]) => `${n.toLocaleString('en-GB')} ${what}`);
    return {
      lines,
      trusts: [large, small].map(({ trustId, trust }) => ({ id: trustId, name: trust.name })),
    };
  } finally {
    await client.close();
  }
}

/** The months from a day's to another's, both included. */
function monthsBetween(firstDay: string, lastDay: string): string[] {
  const months: string[] = [];
  for (let month = monthOf(firstDay); month <= monthOf(lastDay); month = nextMonth(month))
    months.push(month);
  return months;
}

/** An instant, or now where it lies ahead: the demonstration never does. */
const earlier = (instant: string): Date =>
  new Date(Math.min(new Date(instant).getTime(), Date.now()));

/** Ridgeway's life, month by month. */
async function live(
  scene: Scene,
  today: string,
  firstDay: string,
): Promise<Record<string, number>> {
  const { tools } = scene;
  await setUpLedger(scene, 'farah');
  const supplierIds = await addSuppliers(scene, today);
  const counts = { journals: 0, orders: 0 };
  const months = monthsBetween(firstDay, today);
  let budgets: Budgets = new Map();
  for (const [at, month] of months.entries()) {
    if (at > 0) await tools.clock.moveTo(earlier(`${month}-01T08:00:00Z`));
    await openMonth(scene, 'farah', month);
    if (at === 0 || month.endsWith('-09'))
      budgets = await setBudgets(scene, 'farah', yearOf(month), 1_000 + at);
    const orders = await raiseOrders(scene, month, budgets, supplierIds, 3_000 + at);
    counts.orders += orders.length;
    await tools.clock.moveTo(earlier(`${month}-26T15:00:00Z`));
    await fulfilOrders(scene, orders);
    counts.journals += await postMonth(scene, 'farah', month, budgets, 2_000 + at);
    tools.progress(
      `${month}: ${counts.journals.toLocaleString('en-GB')} journals, ${counts.orders} orders`,
    );
  }
  return counts;
}

/** Harbour keeps a small ledger of its own. */
async function liveSmall(
  scene: Scene,
  today: string,
  firstDay: string,
): Promise<Record<string, number>> {
  await setUpLedger(scene, 'ines');
  const [first] = monthsBetween(firstDay, today);
  await scene.person('ines').post('finance', '/periods', { month: first, through: monthOf(today) });
  const budgets = await setBudgets(scene, 'ines', yearOf(today), 1);
  return {
    'journals of the second trust': await postMonth(scene, 'ines', monthOf(today), budgets, 2),
  };
}
