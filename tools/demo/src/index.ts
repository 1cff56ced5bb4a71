import { yearOf } from '@bursar/shared-types/dates';
import { Client } from './client.ts';
import { live } from './life.ts';
import { calendarTo } from './plan/calendar.ts';
import type { Calendar } from './plan/calendar.ts';
import { peopleOfHarbour, peopleOfRidgeway } from './plan/people.ts';
import { planOf } from './plan/plan.ts';
import { harbour, ridgeway } from './plan/trusts.ts';
import type { DemoTrust } from './plan/trusts.ts';
import type { Scene } from './scene.ts';
import { countAll } from './steps/counts.ts';
import { extract } from './steps/extract.ts';
import { foundTrust } from './steps/found-trust.ts';
import { postJournals, setBudgets, setUpLedger } from './steps/ledger.ts';
import type { DemonstrationTools } from './tools.ts';

export type { DemonstrationTools, SignInUser } from './tools.ts';

/** What was loaded. */
export interface Loaded {
  /** Ready to read, counted by the services: `3,412 journals`. */
  readonly lines: readonly string[];
  readonly trusts: readonly { readonly id: string; readonly name: string }[];
}

/** How much is played; all of it unless told. */
export interface Extent {
  /** Keys of the schools of the large trust. */
  readonly schools?: readonly string[];
  /** The last so many months. */
  readonly months?: number;
}

const SEED = 1_000;

/**
 * Plays the demonstration: two trusts over ten months to the present, through the services' own commands, the same at every loading but for its dates. Rejects at the first
 * refusal, which is a defect.
 */
export async function loadDemo(tools: DemonstrationTools, extent: Extent = {}): Promise<Loaded> {
  const client = new Client(tools);
  const calendar = calendarTo(new Date(), extent.months);
  const trust = partOf(ridgeway, extent);
  await tools.clock.moveTo(new Date(`${calendar.firstDay}T07:00:00Z`));
  try {
    tools.progress('two trusts');
    const large = await foundTrust(tools, client, trust, peopleOfRidgeway, calendar);
    const small = await foundTrust(tools, client, harbour, peopleOfHarbour, calendar);
    await live(large, calendar, planOf(trust.schools, calendar, SEED), SEED);
    await liveSmall(small, calendar);
    await tools.settled();
    tools.progress('the auditor’s extract');
    await extract(large);
    const counts = await countAll(large);
    return {
      lines: [...counts].map(([what, n]) => inWords(n, what)),
      trusts: [large, small].map(({ trustId, trust: { name } }) => ({ id: trustId, name })),
    };
  } finally {
    await client.close();
  }
}

/** Harbour keeps a small ledger of its own; its pay comes from a bureau. */
async function liveSmall(scene: Scene, { months, ...calendar }: Calendar): Promise<void> {
  const last = months.at(-1)!;
  const plan = planOf(scene.trust.schools, { ...calendar, months: [last], earlier: [] }, 1);
  await setUpLedger(scene, 'ines');
  await scene.person('ines').post('finance', '/periods', { month: last });
  await setBudgets(scene, 'ines', yearOf(last), plan.budgets.get(yearOf(last))!);
  await postJournals(scene, 'ines', plan.journals.get(last)!);
}

function partOf(trust: DemoTrust, { schools }: Extent): DemoTrust {
  if (!schools) return trust;
  return { ...trust, schools: trust.schools.filter(({ key }) => schools.includes(key)) };
}

/** `3,412 journals`; of one, the first plural is made singular: `1 risk past appetite`. */
const inWords = (n: number, what: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? what.replace(/s\b/, '') : what}`;
