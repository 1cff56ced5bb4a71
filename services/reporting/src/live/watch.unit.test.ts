import { lateAt, standingOf } from './standing.ts';
import { Watch } from './watch.ts';

const at = (trustId: string, seq: number) => [
  { trustId, subscription: 'read-models', source: 'finance', seq },
  { trustId, subscription: 'organisation', source: 'directory', seq: 2 },
  { trustId, subscription: 'organisation', source: 'finance', seq: 99 },
  { trustId, subscription: null, source: 'reporting', seq: 3 },
];

test('a trust stands where its read models and the copy of the directory stand (X14)', () => {
  expect(standingOf(at('t', 7), {}).sources).toEqual({
    directory: 2,
    finance: 7,
    procurement: 0,
    'hr-payroll': 0,
    estates: 0,
    risk: 0,
    reporting: 3,
  });
  expect(standingOf(at('t', 7), {}).id).toBe(standingOf(at('t', 7), {}).id);
  expect(standingOf(at('t', 8), {}).id).not.toBe(standingOf(at('t', 7), {}).id);
  expect(standingOf(at('t', 7), { risk: 1 }).id).not.toBe(standingOf(at('t', 7), {}).id);
});

test('a source is late eight seconds after its last answer, or as long as it never answered (X14)', () => {
  const now = new Date('2026-02-03T14:02:30.000Z');
  const ago = (ms: number) => ({ at: new Date(now.getTime() - ms) });
  const heard = new Map(
    ['directory', 'procurement', 'hr-payroll', 'estates'].map((name) => [name, ago(0)]),
  );
  heard.set('finance', ago(7_999)).set('estates', ago(8_000));
  const begun = new Date('2026-02-03T14:00:00.000Z');
  expect(lateAt(now, heard, begun)).toEqual({
    estates: ago(8_000).at.getTime(),
    risk: begun.getTime(),
  });
});

test('however many follow, one look reads all their trusts; when nobody follows, none is made (X5)', async () => {
  const looks: (readonly string[])[] = [];
  let seq = 1;
  const reached = async (trusts: readonly string[]) => {
    looks.push(trusts);
    return trusts.flatMap((trust) => at(trust, seq));
  };
  const watch = new Watch({ reached, late: () => ({}), everyMs: 5 });
  const leaving = new AbortController();
  const followers = Array.from({ length: 90 }, (_, n) =>
    watch.follow(`trust ${n % 3}`, null, leaving.signal),
  );
  const next = () => Promise.all(followers.map(async (each) => (await each.next()).value!));
  expect(new Set((await next()).map(({ sources }) => sources['finance']))).toEqual(new Set([1]));
  seq = 2;
  expect(new Set((await next()).map(({ sources }) => sources['finance']))).toEqual(new Set([2]));
  expect(Math.max(...looks.map(({ length }) => length))).toBe(3);
  const ends = followers.map((each) => each.next());
  leaving.abort();
  expect((await Promise.all(ends)).every(({ done }) => done)).toBe(true);
  expect(watch.size).toBe(0);
});

test('a look that fails is made again, and tells nobody anything meanwhile', async () => {
  let fails = 3;
  const reached = async (trusts: readonly string[]) => {
    if ((fails -= 1) >= 0) throw new Error('the database restarts');
    return trusts.flatMap((trust) => at(trust, 5));
  };
  const watch = new Watch({ reached, late: () => ({}), everyMs: 5 });
  const leaving = new AbortController();
  const following = watch.follow('t', null, leaving.signal);
  expect((await following.next()).value?.sources['finance']).toBe(5);
  await following.return(undefined);
  expect(watch.size).toBe(0);
});

test('who comes back with the place they left hears nothing until it moves (X5)', async () => {
  let seq = 5;
  const reached = async (trusts: readonly string[]) => trusts.flatMap((trust) => at(trust, seq));
  const watch = new Watch({ reached, late: () => ({}), everyMs: 5 });
  const leaving = new AbortController();
  const one = watch.follow('t', null, leaving.signal);
  const left = (await one.next()).value!;
  const again = watch.follow('t', left.id, leaving.signal);
  const next = again.next();
  seq = 6;
  expect((await next).value?.sources['finance']).toBe(6);
  const stranger = watch.follow('t', 'what is no place', leaving.signal);
  expect((await stranger.next()).value?.sources['finance']).toBe(6);
  leaving.abort();
  for (const each of [one, again, stranger]) await each.return(undefined);
});
