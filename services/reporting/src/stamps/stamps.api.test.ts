import * as estates from '@bursar/shared-types/events/estates/index';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';

let it: ReportingUnderTest;
let story: Story;
let trustee: Caller;
let oak: string;
beforeAll(async () => {
  it = await ReportingUnderTest.start();
  const trustId = await it.trust();
  oak = await it.school(trustId);
  trustee = await it.user(trustId, ['trustee']);
  story = new Story(it, trustId);
  story.openBooks();
  story.spend('2025-10-03', oak, '410010', 10_00);
  story.tell(estates.checkScheduled, { ...estates.checkScheduled.example, schoolId: oak });
  await it.settle();
});
afterAll(() => it.stop());
afterEach(async () => {
  for (const source of it.sources.values()) source.silent = false;
  await it.runtime.compare();
});

const stampOf = async (path: string) => (await trustee.get(path)).body.stamp;

test('a figure names the history it is computed from: seq and hash of each source (X14)', async () => {
  const { vector, complete } = await stampOf('/management-accounts?month=2025-10');
  const head = (await it.sources.get('finance')!.heads()).find(
    ({ trust }) => trust === story.trustId,
  )!;
  expect(vector).toContainEqual({ source: 'finance', seq: head.seq, hash: head.hash.slice(0, 8) });
  expect(complete).toBe(true);
});

test('a service that stops makes its own figures late within ten seconds, and no others (X14)', async () => {
  it.sources.get('estates')!.silent = true;
  it.wall.moveTo(it.wall.offset + 7_000);
  await it.runtime.compare();
  expect((await stampOf('/compliance')).complete).toBe(true);
  it.wall.moveTo(it.wall.offset + 2_000);
  await it.runtime.compare();

  const board = await stampOf('/compliance');
  expect(board.late).toEqual([{ source: 'estates', seconds: 9 }]);
  expect(board.words).toMatch(/estates 9 s late$/);
  expect(board.ageSeconds).toBe(9);
  expect((await stampOf('/management-accounts?month=2025-10')).complete).toBe(true);
  const { kpis } = (await trustee.get('/kpis')).body;
  const late = kpis.filter((kpi: { stamp: { complete: boolean } }) => !kpi.stamp.complete);
  expect(late.map(({ code }: { code: string }) => code).sort()).toEqual([
    'checks-on-time',
    'checks-overdue',
    'tickets-in-time',
  ]);

  it.sources.get('estates')!.silent = false;
  await it.runtime.compare();
  expect((await stampOf('/compliance')).words).toMatch(/all sources in$/);
});

test('lateness is of real time: moving the business clock makes nothing late (X14)', async () => {
  it.clock.moveTo(it.clock.offset + 8 * 86_400_000);
  await it.runtime.compare();
  const stamp = await stampOf('/management-accounts?month=2025-10');
  expect(stamp).toMatchObject({ complete: true, ageSeconds: 0 });
});

test('what a source has said and the figures do not hold yet is told as behind (X14)', async () => {
  const before = await stampOf('/management-accounts?month=2025-10');
  // An event that cannot be applied stops its stream, and what comes after it waits.
  const finance = it.sources.get('finance')!;
  const event = story.spend('2025-10-04', oak, '410010', 5_00);
  const log = await finance.events(story.trustId, event.seq - 1, 1);
  Object.assign(log[0]!, { version: 99 });
  await it.settle();
  const stamp = await stampOf('/management-accounts?month=2025-10');
  expect(stamp.behind).toEqual([{ source: 'finance', events: 1 }]);
  expect(stamp.vector).toEqual(before.vector);
  expect((await trustee.get('/stamp')).body.behind).toEqual(stamp.behind);
});
