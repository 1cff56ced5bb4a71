import type { ServiceUnderTest } from '@bursar/test-kit';
import { checkDue, deskOf, passDays, startEstates, today, uploads } from '../test/estates-of.ts';
import type { Desk } from '../test/estates-of.ts';
import { CheckStateShown } from './shown.ts';

let service: ServiceUnderTest;
let desk: Desk;
beforeAll(async () => {
  service = await startEstates();
  desk = await deskOf(service);
  // Of every state one; what is done today or failed was set up before.
  const [sha256] = await uploads(service, desk.trustId, 'photo');
  const due = [
    ['fire-alarm-call-point', 1],
    ['fire-alarm-service', 3],
    ['fire-drill', 10],
    ['tree-survey', 2],
    ['fire-risk-assessment', 300],
    ['emergency-lighting-function', 3],
    ['emergency-lighting-duration', 3],
  ] as const;
  const ids = new Map<string, string>();
  for (const [code, days] of due) ids.set(code, (await checkDue(service, desk, code, days)).id);
  const checks = [{ code: 'passenger-lift', notApplicable: 'No lift' }];
  await desk.lead.post(`/sites/${desk.siteId}/schedule`, { checks });
  passDays(service, 3);
  const done = (code: string, more: object = {}) =>
    desk.caretaker.post(`/checks/${ids.get(code)!}/completions`, {
      doneOn: today(service),
      result: 'passed',
      evidence: [{ sha256 }],
      ...more,
    });
  await done('tree-survey');
  await done('emergency-lighting-function');
  await done('emergency-lighting-duration', { result: 'failed', retestBy: today(service) });
});
afterAll(() => service.stop());

test('narrowed to a state, a list has the checks that say they are in it, whatever state it is (E4)', async () => {
  const all = (await desk.lead.get('/checks?limit=200')).body.items as {
    code: string;
    state: string;
  }[];
  expect(all).toHaveLength(44);
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(CheckStateShown.options));
  for (const state of CheckStateShown.options) {
    const { items } = (
      await desk.lead.get(`/checks?limit=200&state=${state.replaceAll(' ', '%20')}`)
    ).body;
    const codes = (list: { code: string }[]) => list.map(({ code }) => code).toSorted();
    expect([state, codes(items)]).toEqual([
      state,
      codes(all.filter((each) => each.state === state)),
    ]);
  }
});

test('checks are found by area, words and due date, and given as a file (E4)', async () => {
  const codes = async (question: string) =>
    (await desk.lead.get(`/checks?${question}`)).body.items.map(
      ({ code }: { code: string }) => code,
    );
  expect(await codes('q=tree')).toEqual(['tree-survey']);
  expect((await codes(`area=fire&dueTo=${today(service)}`)).toSorted()).toEqual([
    'emergency-lighting-duration',
    'fire-alarm-call-point',
    'fire-alarm-service',
  ]);
  expect(await codes('sort=dueOn&limit=1')).toEqual(['fire-alarm-call-point']);
  const file = await desk.lead.get('/checks.csv?code=fire-alarm-call-point');
  expect(file.text).toMatch(/School,Site,Area,Check,State/);
  expect(file.text).toMatch(/Main site,Fire,Fire alarm call-point test.*,Overdue,/);
});

test('a school sees its own checks and board, the trust sees all (E4)', async () => {
  const schoolId = await service.school(desk.trustId);
  await service.runtime.settle();
  const other = await service.user(desk.trustId, ['office-manager'], schoolId);
  const schools = async (who: typeof other) =>
    (await who.get('/checks/board')).body.schools.map(
      (each: { schoolId: string }) => each.schoolId,
    );
  expect(await schools(other)).toEqual([schoolId]);
  expect(await schools(desk.office)).toEqual([desk.schoolId]);
  expect(await schools(desk.lead)).toEqual([desk.schoolId, schoolId]);
  const listed = (await other.get('/checks?limit=200')).body.items as { schoolId: string }[];
  expect(new Set(listed.map((each) => each.schoolId))).toEqual(new Set([schoolId]));
});

test('the board has a cell for each check of the catalogue, and the catalogue its sources (E4)', async () => {
  const board = (await desk.lead.get(`/checks/board?school=${desk.schoolId}`)).body;
  expect(board).toMatchObject({ on: today(service), schools: [{ outOfOrder: 2 }] });
  expect(board.schools[0].cells).toHaveLength(44);
  expect(board.checks).toHaveLength(44);
  const { checks } = (await desk.office.get('/check-catalogue')).body;
  expect(checks).toHaveLength(44);
  expect(checks[0].basis).toMatch(/(unconfirmed|published)/);
});

test('a check is found by any time that it fell due, whether that is open or was done: links in mails last (E4, X1)', async () => {
  const { items } = (await desk.lead.get('/checks?code=tree-survey')).body;
  const [check] = items as { id: string; checkId: string }[];
  const one = (await desk.lead.get(`/checks/${check!.id}`)).body as {
    effective: { occurrences: { checkId: string }[] };
  };
  const [done] = one.effective.occurrences;
  for (const occurrence of [check!.checkId, done!.checkId]) {
    const found = (await desk.lead.get(`/checks?occurrence=${occurrence}`)).body;
    expect(found.items.map(({ id }: { id: string }) => id)).toEqual([check!.id]);
  }
});
