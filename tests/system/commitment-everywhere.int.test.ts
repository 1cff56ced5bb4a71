import { World } from '@bursar/test-kit';
import { everyService } from '../support/every-service.ts';
import { good } from '../support/good.ts';
import { BOOKS, SpendingTrust } from '../support/spending-trust.ts';
import { silent } from '../support/told-directory.ts';
import { beginAt } from '../support/time.ts';

/**
 * Procurement, finance and reporting, all real: what an order draws stands in the accounts, the
 * forecast, the reserves and the KPI at once, and goes from all of them together.
 */

const heard = ['procurement', 'finance', 'reporting'];
const quiet = ['directory', 'hr-payroll', 'estates', 'risk'];
let world: World;
beforeAll(async () => {
  const real = everyService(() => world).filter(({ name }) => heard.includes(name));
  world = await World.start([...quiet.map(silent), ...real]);
  // Past the month that the budget is in, so that the forecast is what is spent and promised.
  beginAt(world, '2025-11-10T09:00:00Z');
});
afterAll(() => world.stop());

interface Figures {
  readonly budget: number;
  readonly actual: number;
  readonly commitment: number;
  readonly available: number;
  readonly forecast: number;
}
const figuresOf = ({ budget, actual, commitment, available, forecast }: Figures): Figures => {
  return { budget, actual, commitment, available, forecast };
};

/** What is shown of the line of books: in the accounts of school and trust, in the KPIs, as held. */
async function shown(trust: SpendingTrust) {
  const read = async (path: string) => good(await trust.lead.get('reporting', path), 200);
  const at = async (school: string): Promise<Figures> => {
    const { lines } = await read(`/management-accounts?month=2025-11${school}`);
    return figuresOf(lines.find(({ account }: { account: string }) => account === BOOKS));
  };
  const { kpis } = await read('/kpis?month=2025-11');
  const measures = new Map<string, number>(
    kpis.flatMap(({ parts }: { parts: { measure: string; value: number }[] }) =>
      parts.map(({ measure, value }) => [measure, value]),
    ),
  );
  const { items } = await read('/commitments');
  return {
    school: await at(`&school=${trust.schoolId}`),
    trust: await at(''),
    committed: measures.get('commitment'),
    spentInForecast: measures.get('expenditure'),
    listed: items.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0),
    heldByFinance: await trust.committed(),
  };
}

/** The same commitment everywhere, and nothing lost between the budget and what is available. */
function everywhere(actual: number, commitment: number): Awaited<ReturnType<typeof shown>> {
  const [budget, forecast] = [100_000, actual + commitment];
  const line = { budget, actual, commitment, available: budget - forecast, forecast };
  return {
    school: line,
    trust: line,
    committed: commitment,
    spentInForecast: forecast,
    listed: commitment,
    heldByFinance: commitment,
  };
}

test('from its submission to its last penny an order stands in accounts, forecast, reserves and KPI alike (X2)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  expect(await shown(trust)).toEqual(everywhere(0, 0));
  const id = await trust.submit(40_000);
  await world.settle();
  expect(await shown(trust)).toEqual(everywhere(0, 40_000));
  await trust.act(trust.head, id, 'decisions', { verdict: 'approve' });
  await trust.act(trust.office, id, 'dispatches');
  await trust.receive(id, '6');
  expect(await shown(trust)).toEqual(everywhere(0, 40_000));
  await trust.invoice(id, '6', 24_000);
  expect(await shown(trust)).toEqual(everywhere(24_000, 16_000));
  await trust.act(trust.office, id, 'closures', { reason: 'The rest is out of print.' });
  expect(await shown(trust)).toEqual(everywhere(24_000, 0));
});

test('an order that is refused by finance, or taken back, leaves nothing anywhere (X2)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  const id = await trust.submit(70_000);
  await trust.submit(70_000);
  await world.settle();
  expect(await shown(trust)).toEqual(everywhere(0, 70_000));
  await trust.act(trust.office, id, 'withdrawals');
  expect(await shown(trust)).toEqual(everywhere(0, 0));
});

test('of thirty orders at once for twice the budget, every figure holds what finance granted (X2, X3)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  await Promise.all(Array.from({ length: 30 }, () => trust.submit(10_000)));
  await world.settle();
  expect(await shown(trust)).toEqual(everywhere(0, 100_000));
});

test('a month that is closed gives the same accounts for ever, whatever comes after it (F4, X5)', async () => {
  const trust = await SpendingTrust.with(world, 100_000);
  const journal = (date: string, pence: number) => {
    const place = { schoolId: trust.schoolId, fund: 'GAG' };
    const lines = [
      { ...place, account: BOOKS, debit: pence },
      { ...place, account: '630010', credit: pence },
    ];
    return trust.lead.post('finance', '/journals', { date, narrative: 'Books', lines });
  };
  good(await journal('2025-09-20', 30_000), 201);
  const lock = await trust.lead.post('finance', '/periods/2025-09/locks', undefined, {
    version: 1,
  });
  good(lock, 200);
  await world.settle();
  const september = '/management-accounts?month=2025-09';
  const read = async (path: string) => good(await trust.lead.get('reporting', path), 200);
  const closed = await read(september);
  expect(closed).toMatchObject({ period: 'locked', totals: { expenditure: { actual: 30_000 } } });

  expect((await journal('2025-09-25', 5_000)).status).toBe(422);
  good(await journal('2025-10-02', 7_000), 201);
  await trust.submit(20_000);
  await world.settle();
  const { seq } = closed.stamp.vector.find(
    ({ source }: { source: string }) => source === 'finance',
  );
  const again = await read(`${september}&position=${seq}`);
  expect([again.totals, again.lines]).toEqual([closed.totals, closed.lines]);
  // To date the month stands as it was closed, without asking for the position; the year went on.
  const now = await read(september);
  expect(now.totals.expenditure).toMatchObject({ actualToDate: 30_000, actual: 37_000 });
});
