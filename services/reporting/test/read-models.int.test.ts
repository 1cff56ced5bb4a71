import { randomUUID } from 'node:crypto';
import type { Projection } from '@bursar/service-kit';
import { compareRebuild, rebuild } from '@bursar/service-kit/subscriptions/rebuild';
import * as estates from '@bursar/shared-types/events/estates/index';
import * as hr from '@bursar/shared-types/events/hr-payroll/index';
import * as risks from '@bursar/shared-types/events/risk/index';
import { getTableName } from 'drizzle-orm';
import type { LogBuilder } from './log-builder.ts';
import { ReportingUnderTest } from './reporting-under-test.ts';
import { sampleTrust } from './sample-trust.ts';
import { Story } from './story.ts';

let it: ReportingUnderTest;
beforeAll(async () => {
  it = await ReportingUnderTest.start();
});
afterAll(() => it.stop());

const readModels = () =>
  it.runtime.subscriptions.find(({ name }) => name === 'read-models') as Projection;
const options = () => ({
  projection: readModels(),
  urls: it.database,
  sourceOf: it.surroundings.sourceOf,
});

/** A trust in whose life something of everything happens, heard event by event. */
async function lifeOf(trustId: string, seed: number): Promise<void> {
  const { logs, schools } = sampleTrust(seed, 12);
  const mixed = mixedLogs(logs);
  for (const { service, body, type, version, actor, at } of mixed) {
    const contract = { type, version, service, schema: { parse: (value: unknown) => value } };
    await it.hear(trustId, contract as never, JSON.parse(body), { actor, at });
  }
  const story = new Story(it, trustId);
  const [oak] = schools as [string];
  const head = { ...estates.checkScheduled.example, checkId: randomUUID(), schoolId: oak };
  const risk = { riskId: randomUUID(), schoolId: oak };
  const steps = [
    () => story.tell(estates.checkScheduled, head),
    () =>
      story.tell(hr.postCreated, { ...hr.postCreated.example, postId: risk.riskId, schoolId: oak }),
    () =>
      story.tell(estates.checkOverdue, {
        ...estates.checkOverdue.example,
        checkId: head.checkId,
        schoolId: oak,
      }),
    () => story.tell(risks.appetiteProposed, risks.appetiteProposed.example),
    () => story.tell(risks.appetiteSet, risks.appetiteSet.example),
    () => story.tell(risks.appetiteDecided, risks.appetiteDecided.example),
    () => story.tell(risks.riskRaised, { ...risks.riskRaised.example, ...risk }),
    () => story.tell(risks.riskScored, { ...risks.riskScored.example, ...risk }),
    () =>
      story.tell(hr.postFilled, { ...hr.postFilled.example, postId: risk.riskId, schoolId: oak }),
    () => story.tell(risks.appetiteExceeded, { ...risks.appetiteExceeded.example, ...risk }),
    () => story.tell(estates.ticketRaised, { ...estates.ticketRaised.example, schoolId: oak }),
    () => story.tell(hr.payPrepared, { ...hr.payPrepared.example, runId: randomUUID() }),
    () => story.tell(hr.payPrepared, hr.payPrepared.example),
    () => story.tell(hr.payCosted, { ...hr.payCosted.example, schoolId: oak }),
    () =>
      story.tell(estates.checkCompleted, {
        ...estates.checkCompleted.example,
        checkId: head.checkId,
        schoolId: oak,
      }),
    () => story.tell(estates.ticketFixed, { ...estates.ticketFixed.example, schoolId: oak }),
    () => story.budget(oak, { '615000': 5_00, '620000': 7_00 }),
    () => story.budget(oak, { '615000': 9_00 }, 2),
  ];
  for (const step of steps) {
    step();
    await it.settle();
  }
}

/** The logs of finance and procurement in the order in which things happened. */
function mixedLogs(logs: LogBuilder) {
  const all = (['finance', 'procurement'] as const).flatMap((service) => logs.log(service));
  return all.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

test('made again from the first event, source by source and in batches, every row is the same (D1, X5)', async () => {
  await lifeOf(await it.trust(), 11);
  await lifeOf(await it.trust(), 12);
  const { rows } = await it.query('select count(*)::int as n from trail_event');
  expect((rows[0] as { n: number }).n).toBeGreaterThan(100);
  expect(await compareRebuild(options())).toEqual([]);
});

test('a rebuild loses no figure, and no mark of an inbox (X5)', async () => {
  const trustId = await it.trust();
  await lifeOf(trustId, 13);
  const trustee = await it.user(trustId, ['trustee']);
  const { items } = (await trustee.get('/inbox')).body;
  await trustee.put(`/inbox/${items[0].id}/mark`, { read: true, done: false });
  const pictures = async () =>
    Promise.all(
      [
        '/management-accounts?month=2025-10',
        '/kpis?month=2025-10',
        '/inbox',
        '/risk-matrix',
        '/compliance',
      ].map(async (path) =>
        JSON.stringify((await trustee.get(path)).body, (key, value: unknown) =>
          key === 'stamp' ? null : value,
        ),
      ),
    );
  const before = await pictures();
  await rebuild(options());
  expect(await pictures()).toEqual(before);
});

test('every table of the read models is empty of references and triggers, so that it can be swapped (X5)', async () => {
  const { rows } = await it.query(
    `select conrelid::regclass::text as table from pg_constraint where contype = 'f'
      and conrelid::regclass::text = any($1) union all
     select tgrelid::regclass::text from pg_trigger where not tgisinternal and tgrelid::regclass::text = any($1)`,
    [readModels().tables.map(getTableName)],
  );
  expect(rows).toEqual([]);
});
