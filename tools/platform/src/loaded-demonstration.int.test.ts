import { rmSync } from 'node:fs';
import { loadDemo } from '@bursar/demo';
import { calendarTo } from '@bursar/demo/plan/calendar';
import { planOf } from '@bursar/demo/plan/plan';
import { ridgeway } from '@bursar/demo/plan/trusts';
import { DEMONSTRATION_PASSWORD, signIn } from '@bursar/identity';
import { freePort } from '@bursar/local-parts';
import type { Progress } from './progress.ts';
import { runPlatform } from './run-platform.ts';
import { newFolder, PATIENCE } from './test/prepared-folder.ts';

const extent = { schools: ['oakfield', 'coombe', 'highcross'], months: 3 };
const calendar = calendarTo(new Date(), extent.months);
const month = calendar.months.at(-1)!;

const progress: Progress = {
  doing: '',
  step: (_, work) => work(() => undefined),
  say: () => undefined,
};

/** Plays a small demonstration through all services, and tells what they then say. */
async function play() {
  const stack = new AsyncDisposableStack();
  const folder = newFolder();
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return await playIn(folder, stack);
  } finally {
    await stack.disposeAsync();
  }
}

async function playIn(folder: string, stack: AsyncDisposableStack) {
  const port = await freePort();
  const faults: unknown[] = [];
  const options = { port, folder, reset: false, demonstration: true, help: false } as const;
  const closing = await runPlatform(
    { ...options, importFrom: null, importUid: null },
    {
      stack,
      progress,
      onFault: (error) => faults.push(error),
      demonstration: (tools) => loadDemo(tools, extent),
    },
  );
  const origin = `http://localhost:${port}`;
  const page = await (await fetch(`${origin}/apis`)).text();
  const [trustId] = /[0-9a-f-]{36}/.exec(page)!;
  const ask = async (login: string, service: string, path: string) => {
    const issuer = `${origin}/identity`;
    const { access_token } = await signIn({ issuer, login, password: DEMONSTRATION_PASSWORD });
    const reply = await fetch(`${origin}/${service}/v1/trusts/${trustId}${path}`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    const body = (await reply.json()) as { items: Record<string, unknown>[] };
    if (!reply.ok) throw new Error(JSON.stringify(body));
    return body;
  };
  /** What is said of every item of a list, in an order of its own: ids and instants differ. */
  const said = async (login: string, service: string, path: string, fields: readonly string[]) => {
    const { items } = await ask(login, service, path);
    return items.map((item) => fields.map((field) => String(item[field])).join(' ')).toSorted();
  };
  return {
    closing: closing.replaceAll(origin, 'http://localhost').replaceAll(folder, 'FOLDER'),
    faults,
    trialBalance: {
      ...(await ask('farah', 'finance', `/trial-balance?month=${month}`)),
      stamp: null,
    },
    budget: await said('farah', 'finance', '/budget-lines?limit=200', [
      'school',
      'account',
      'budget',
      'reserved',
    ]),
    orders: await said('priya', 'procurement', '/orders?limit=200', ['school', 'net', 'state']),
    invoices: await said('farah', 'finance', '/invoices?limit=200', [
      'reference',
      'gross',
      'state',
    ]),
    payRuns: await said('helen', 'hr-payroll', '/pay-runs', ['month', 'total', 'state']),
    posts: await said('helen', 'hr-payroll', '/posts?limit=200', ['title', 'school', 'fte']),
    tickets: await said('ed', 'estates', '/tickets?limit=200', ['title', 'school', 'state']),
    checks: await said('ed', 'estates', '/checks?limit=200', ['code', 'school', 'state', 'dueOn']),
    risks: await said('ruth', 'risk', '/risks?limit=200', [
      'title',
      'outOfOrder',
      'distance',
      'standing',
      'state',
    ]),
    requests: await said('max', 'reporting', '/audit-requests', ['title', 'state']),
    extracts: await said('max', 'reporting', '/extracts', ['state']),
    inbox: await said('owen', 'reporting', '/inbox', ['kind']),
  };
}

type Played = Awaited<ReturnType<typeof play>>;
let first: Played;
let second: Played;
beforeAll(async () => {
  first = await play();
  second = await play();
}, 2 * PATIENCE);

test('the same seed gives the same amounts, counts and states', () => {
  expect(first.faults).toEqual([]);
  expect(second).toEqual(first);
});

test('what was planned is what was loaded: orders, invoices, tickets', () => {
  const schools = ridgeway.schools.filter(({ key }) => extent.schools.includes(key));
  const plan = planOf(schools, calendar, 1_000);
  const orders = [...plan.orders.values()].flat();
  const fated = (...fates: string[]) => orders.filter(({ fate }) => fates.includes(fate)).length;
  const inState = (list: readonly string[], state: string) =>
    list.filter((one) => one.endsWith(` ${state}`)).length;
  // A draft is its author's alone.
  expect(first.orders).toHaveLength(orders.length - fated('draft'));
  expect(inState(first.orders, 'Over budget')).toBe(fated('over-budget'));
  expect(inState(first.orders, 'Waiting for approval')).toBe(fated('waits'));
  expect(inState(first.invoices, 'posted')).toBe(fated('posted', 'closed'));
  const past = orders.filter((order) => order.month !== month);
  expect(inState(first.orders, 'Closed')).toBe(past.filter(({ fate }) => fate === 'closed').length);
  expect(inState(first.invoices, 'exception')).toBe(fated('disputed'));
  expect(first.tickets).toHaveLength(plan.tickets.length);
});

test('pay waits for its release in the present month, and was posted for those before (H25)', () => {
  expect(first.payRuns.map((run) => run.split(' ').at(-1))).toEqual([
    'released',
    'released',
    'prepared',
  ]);
});

test('an overdue check has moved the linked risk past appetite, and its owner was told (X1)', () => {
  expect(first.checks).toContainEqual(
    expect.stringMatching(/^fire-alarm-service Oakfield .*Overdue/),
  );
  expect(first.risks).toContainEqual(
    expect.stringMatching(/^Fire at Oakfield.* 1 5 Above tolerance Live$/),
  );
  expect(first.inbox).toContainEqual(expect.stringMatching(/appetite/));
  expect(first.extracts).toEqual(['built']);
});

test('the closing table tells what the services count', () => {
  expect(first.closing).toContain(`${first.tickets.length} tickets`);
  expect(first.closing).toContain(`${first.posts.length} posts`);
  expect(first.closing).toMatch(/[1-9]\d* risks past appetite/);
});
