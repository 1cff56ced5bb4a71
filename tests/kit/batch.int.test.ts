import { randomUUID } from 'node:crypto';
import { command } from '@bursar/service-kit';
import type { AnyCommand } from '@bursar/service-kit';
import { Bench, hold, until } from '@bursar/test-kit';
import { faultsOfPots } from '@bursar/test-kit/sample/audit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { moveInLane, openPot, pots } from '@bursar/test-kit/sample/pots';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.add(pots);
});
afterEach(() => bench.stop());

const begin = () => Keeper.begin(() => bench.runtime('pots'));
const openInLane = command({
  ...openPot,
  route: 'POST /pots-in-lane',
  lane: true,
} as typeof openPot);

/** Whatever is submitted meanwhile goes into one batch: both lanes are kept busy with a lock. */
async function inOneBatch<T>(
  who: Keeper,
  submit: () => Promise<T>[],
): Promise<PromiseSettledResult<T>[]> {
  const held = await hold(
    bench.databases.get('pots')!.owner,
    `select from head where trust_id = '${who.trustId}' for update`,
  );
  const first = who.moves(1);
  await until('the lane has met the lock', async () => {
    const waiting = `select from pg_locks join pg_stat_activity using (pid)
      where not granted and datname = current_database()`;
    return (await bench.rows('pots', waiting)).length > 0;
  });
  const submitted = submit();
  await held.release();
  await first;
  return Promise.allSettled(submitted);
}

const statusOf = (result: PromiseSettledResult<{ status: number }>): number =>
  result.status === 'fulfilled' ? result.value.status : result.reason.problem?.status;

test('a batch with NUL, an oversized event, a refusal and a key used twice spoils nobody else’s', async () => {
  const who = await begin();
  const key = randomUUID();
  const named = (name: string, id: string = randomUUID()) =>
    who.does(openInLane, { body: { id, name, unit: 'oak' } });
  const submit = () => [
    named('one'),
    named('NUL \0 in the middle'),
    who.moves(1, { note: 'x'.repeat(300_000) }),
    named('not there: an id that is none', '\0'),
    who.moves(-1_000_000),
    who.does(moveInLane, { params: { potId: randomUUID() }, body: { amount: 1 } }),
    who.moves(5, { key }),
    who.moves(5, { key }),
    who.moves(6, { key }),
    named('two'),
    who.moves(2),
  ];
  const results = await inOneBatch(who, submit);
  expect(results.map(statusOf)).toEqual([201, 400, 413, 400, 422, 404, 201, 201, 409, 201, 201]);
  const amounts = 'select amount from movement order by number';
  expect(await bench.rows('pots', amounts)).toEqual([
    { amount: '1' },
    { amount: '5' },
    { amount: '2' },
  ]);
  const names = `select name from pot where name in ('one', 'two')`;
  expect(await bench.rows('pots', names)).toHaveLength(2);
  expect(await faultsOfPots(bench)).toEqual([]);
});

test('after a statement fails, the COMMIT behind it does not count: the command is refused, nothing is kept', async () => {
  const who = await begin();
  const before = await bench.sourceOf('pots').heads();
  await expect(who.moves(-1)).rejects.toMatchObject({
    problem: { status: 422, code: 'not-valid' },
  });
  expect(await bench.sourceOf('pots').heads()).toEqual(before);
  expect(await bench.rows('pots', 'select from movement')).toEqual([]);
  await expect(who.moves(1)).resolves.toMatchObject({ body: { number: 1 } });
});

test('a COMMIT that PostgreSQL refuses refuses the command alone, and nothing of it is kept', async () => {
  const who = await begin();
  // Checked at the very end of the transaction.
  await bench.rows(
    'pots',
    'alter table pot add constraint one_name unique (trust_id, name) deferrable initially deferred',
  );
  const again: AnyCommand = openInLane;
  const submit = () => [
    who.does(again, { body: { id: randomUUID(), name: 'Trips', unit: 'oak' } }),
    who.moves(1),
    who.does(openPot, { body: { id: randomUUID(), name: 'Trips', unit: 'oak' } }),
    who.moves(2),
  ];
  const results = await inOneBatch(who, submit);
  expect(results.map(statusOf)).toEqual([409, 201, 409, 201]);
  expect(await bench.rows('pots', 'select from pot')).toHaveLength(1);
  expect(await faultsOfPots(bench)).toEqual([]);
});
