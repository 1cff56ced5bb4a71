import { until } from '@bursar/test-kit';
import * as directory from '@bursar/shared-types/events/directory/index';
import * as estates from '@bursar/shared-types/events/estates/index';
import type { Caller } from '../../test/caller.ts';
import { LiveClient } from '../../test/live-client.ts';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';

let it: ReportingUnderTest;
let origin: string;
let story: Story;
let trustee: Caller;
let oak: string;
const clients: LiveClient[] = [];
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  origin = await it.app.listen({ port: 0, host: '127.0.0.1' });
  const trustId = await it.trust();
  oak = await it.school(trustId);
  trustee = await it.user(trustId, ['trustee']);
  story = new Story(it, trustId);
  story.openBooks();
  // Whoever has never spoken is late; here all but hr-payroll have.
  story.tell(estates.checkScheduled, { ...estates.checkScheduled.example, schoolId: oak });
  await it.settle();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.leave();
  for (const source of it.sources.values()) source.silent = false;
  await it.runtime.compare();
});
afterAll(() => it.stop());

const connect = async (who: Caller, last?: string, trustId = story.trustId) => {
  const url = `${origin}/v1/trusts/${trustId}/live`;
  const client = await LiveClient.connect(url, await it.tokenOf(who.userId), last);
  clients.push(client);
  return client;
};
const spend = async () => {
  const { seq } = story.spend('2025-10-03', oak, '410010', 10_00);
  await it.settle();
  return seq;
};

test('who connects is told at once where all stands, as the stamp of every figure says it (X5, X14)', async () => {
  const client = await connect(trustee);
  expect(client.status).toBe(200);
  const { event, data } = await client.nth(1);
  const { body: stamp } = await trustee.get('/stamp');
  const { reporting, ...heard } = data.sources;
  expect(event).toBe('moved');
  expect(heard).toEqual(
    Object.fromEntries(
      stamp.vector.map(({ source, seq }: { source: string; seq: number }) => [source, seq]),
    ),
  );
  expect(reporting).toBeGreaterThanOrEqual(0);
  expect(data.late).toEqual({});
});

test('what is heard of a source moves everybody who watches that trust, and nobody of another (X5)', async () => {
  const elsewhere = await it.trust();
  const stranger = await it.user(elsewhere, ['trustee']);
  const [one, two] = [await connect(trustee), await connect(trustee)];
  const other = await connect(stranger, undefined, elsewhere);
  await Promise.all([one, two, other].map((client) => client.nth(1)));
  const seq = await spend();
  for (const client of [one, two]) expect((await client.nth(2)).data.sources['finance']).toBe(seq);
  await it.school(elsewhere);
  expect((await other.nth(2)).data.sources).toMatchObject({ finance: 0 });
  expect([one.events.length, two.events.length]).toEqual([2, 2]);
});

test('nothing is lost across a break: who returns is told at once if anything moved, else when it does (X5)', async () => {
  const first = await connect(trustee);
  const { id } = await first.nth(1);
  first.leave();
  const still = await connect(trustee, id);
  const moved = await spend();
  expect((await still.nth(1)).data.sources['finance']).toBe(moved);
  const late = await connect(trustee, id);
  expect((await late.nth(1)).data.sources['finance']).toBe(moved);
});

test('a source that falls silent is told as late since it last answered, and when it is back (X14)', async () => {
  const client = await connect(trustee);
  await client.nth(1);
  it.sources.get('estates')!.silent = true;
  const answered = it.sources.get('estates')!.answeredAt!;
  it.wall.moveTo(it.wall.offset + 9_000);
  await it.runtime.compare();
  const { data } = await client.nth(2);
  expect(Object.keys(data.late)).toEqual(['estates']);
  const ahead = it.clock.offset - it.wall.offset + 9_000;
  const since = Date.parse(data.late['estates']!) - ahead;
  expect(Math.abs(since - answered.getTime())).toBeLessThan(5_000);
  const afterwards = await connect(trustee, (await client.nth(1)).id);
  expect(Object.keys((await afterwards.nth(1)).data.late)).toEqual(['estates']);
  it.sources.get('estates')!.silent = false;
  await it.runtime.compare();
  expect((await client.nth(3)).data.late).toEqual({});
});

test('a hundred who watch hold no connection to the database: commands and reads go on (X5)', async () => {
  const watching = await Promise.all(Array.from({ length: 100 }, () => connect(trustee)));
  await Promise.all(watching.map((client) => client.nth(1)));
  expect((await trustee.get('/stamp')).status).toBe(200);
  const seq = await spend();
  const told = await Promise.all(watching.map((client) => client.nth(2)));
  expect(new Set(told.map(({ data }) => data.sources['finance']))).toEqual(new Set([seq]));
});

test('everybody with a role in the trust may watch; another trust is not there, and rights taken away end it (F6)', async () => {
  for (const role of ['site-manager', 'hr-lead', 'auditor'] as const) {
    const who = await it.user(story.trustId, [role], role === 'site-manager' ? oak : null);
    expect((await connect(who)).status).toBe(200);
  }
  const stranger = await it.user(await it.trust(), ['trustee']);
  expect((await connect(stranger)).status).toBe(404);
  expect(
    (await LiveClient.connect(`${origin}/v1/trusts/${story.trustId}/live`, 'none')).status,
  ).toBe(401);

  const leaver = await it.user(story.trustId, []);
  const grant = { ...directory.roleAssigned.example, userId: leaver.userId, at: 'trust' } as const;
  const { assignmentId } = grant;
  await it.hear(story.trustId, directory.roleAssigned, {
    ...grant,
    role: 'trustee',
    scopeId: null,
    from: '2020-01-01',
    to: null,
  });
  const url = `${origin}/v1/trusts/${story.trustId}/live`;
  const short = await LiveClient.connect(url, await it.tokenOf(leaver.userId, '1s'));
  clients.push(short);
  const { id } = await short.nth(1);
  await it.hear(story.trustId, directory.roleEnded, {
    assignmentId,
    userId: leaver.userId,
    role: 'trustee',
    endedOn: '2020-01-02',
  });
  await until('its token has ended', () => short.ended);
  expect((await connect(leaver, id)).status).toBe(404);
});
