import { faultsOfLogs } from '@bursar/test-kit';
import { faultsOfPots } from '@bursar/test-kit/sample/audit';
import fc from 'fast-check';
import type { Client } from './client.ts';
import { plans } from './plan.ts';
import { World } from './world.ts';

const inCi = process.env['CI'] === 'true';
const TRUSTS = 80;
const histories = Number(process.env['BURSAR_HISTORIES'] ?? (inCi ? 2_000 : 200));
const seed = Number(process.env['BURSAR_SEED'] ?? Date.now() % 1_000_000);
const MINUTES = 60_000;

const world = new World();
beforeAll(() => world.start());
afterAll(() => world.bench.stop());

/** The movements of each trust as some table tells them, in the order it gives them. */
async function told(
  service: string,
  sql: string,
  trusts: readonly string[],
): Promise<Map<string, unknown>> {
  const rows = await world.bench.rows<{ trust: string; told: string }>(service, sql, [trusts]);
  return new Map(rows.map((row) => [row.trust, JSON.parse(row.told)]));
}

const inEvents = (type: string) => `
  select trust_id as trust, json_agg(json_build_array(body::json->'number', body::json->'amount') order by seq) as told
  from event where type = '${type}' and trust_id = any ($1::uuid[]) group by 1`;
const inRows = `
  select trust_id as trust, json_agg(json_build_array(number, amount) order by number) as told
  from movement where trust_id = any ($1::uuid[]) group by 1`;
const inTotals = `
  select trust_id as trust, json_build_array(moved, movements, last_number) as told
  from pot_total where trust_id = any ($1::uuid[])`;
const inEchoes = `
  select trust_id as trust, json_agg(number order by number) as told
  from echo where trust_id = any ($1::uuid[]) group by 1`;

async function faultsOf(clients: readonly Client[]): Promise<string[]> {
  const trusts = clients.map(({ keeper }) => keeper.trustId);
  const views = {
    records: await told('pots', inRows, trusts),
    log: await told('pots', inEvents('pots.moved'), trusts),
    totals: await told('follower', inTotals, trusts),
    echoes: await told('follower', inEchoes, trusts),
    repeats: await told('follower', inEvents('follower.repeated'), trusts),
  };
  return clients.flatMap(({ keeper: { trustId }, done, faults }) => {
    const movements = done.length ? done.map(({ number, amount }) => [number, amount]) : undefined;
    const sum = done.reduce((so, { amount }) => so + amount, 0);
    const wanted: Record<keyof typeof views, unknown> = {
      records: movements,
      log: movements,
      repeats: movements,
      totals: movements && [sum, done.length, done.length],
      echoes: movements && done.map(({ number }) => number),
    };
    const wrong = Object.entries(views).filter(
      ([name, view]) =>
        JSON.stringify(view.get(trustId)) !== JSON.stringify(wanted[name as keyof typeof views]),
    );
    return [
      ...faults,
      ...wrong.map(
        ([name, view]) =>
          `${trustId}: ${name} tell ${JSON.stringify(view.get(trustId))} of ${JSON.stringify(movements)}`,
      ),
    ];
  });
}

test(
  'whatever crashes, restarts, lags, is lost or comes twice: no movement is lost, repeated or misordered',
  async () => {
    const numRuns = Math.ceil(histories / TRUSTS);
    console.info(`${numRuns * TRUSTS} histories (seed ${seed})`);
    await fc.assert(
      fc.asyncProperty(plans(TRUSTS), async (plan) => {
        expect(await faultsOf(await world.run(plan))).toEqual([]);
      }),
      // A failed plan is as it happened: a shorter one would happen otherwise.
      { numRuns, seed, endOnFailure: true },
    );
    expect(await faultsOfPots(world.bench)).toEqual([]);
    expect(await faultsOfLogs(world.bench.sourceOf('follower'))).toEqual([]);
  },
  20 * MINUTES,
);
