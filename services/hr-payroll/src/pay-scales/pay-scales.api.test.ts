import { maxPenceJson } from '@bursar/shared-types/money';
import { ServiceUnderTest } from '@bursar/test-kit';
import { hrPayroll } from '../service.ts';
import { Workforce } from '../test/workforce.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(hrPayroll);
});
afterAll(() => service.stop());

const award = (more: object = {}) => ({
  scale: 'njc',
  effectiveFrom: '2026-04-01',
  points: [{ point: '3', annual: 2_600_000 }],
  source: 'NJC award of 2026',
  ...more,
});
const pointOf = async (trust: Workforce, on: string, point = '3') => {
  const { items } = (await trust.hr.get(`/pay-scales?scale=njc&on=${on}`)).body;
  return items.find((item: { point: string }) => item.point === point);
};

test('an award is new rows: from its day every post on the point is paid by it, before it as before (F28)', async () => {
  const trust = await Workforce.of(service);
  expect(await pointOf(trust, '2026-05-01')).toMatchObject({
    from: '2025-04-01',
    awaitsAward: true,
  });
  expect((await trust.hr.post('/pay-scales', award())).body).toEqual({
    scale: 'njc',
    area: 'any',
    version: 1,
  });
  expect(await pointOf(trust, '2026-05-01')).toMatchObject({
    annual: 2_600_000,
    status: 'published',
    source: 'NJC award of 2026',
    awaitsAward: false,
  });
  expect(await pointOf(trust, '2026-03-31')).toMatchObject({ annual: 2_479_600 });
  const [event] = (await service.emitted(trust.trustId)).filter(({ type }) =>
    /pay-scale/.test(type),
  );
  expect(event!.body).toMatchObject({
    scale: 'njc',
    area: 'any',
    scaleVersion: 1,
    points: [{ point: '3' }],
  });
});

test('a correction of an award is a later version, and both stay', async () => {
  const trust = await Workforce.of(service);
  await trust.hr.post('/pay-scales', award());
  const second = await trust.hr.post(
    '/pay-scales',
    award({ points: [{ point: '3', annual: 2_610_000 }] }),
  );
  expect(second.body.version).toBe(2);
  expect((await pointOf(trust, '2026-05-01')).annual).toBe(2_610_000);
});

test('a point that stands twice or is paid nothing is not published, nor by anyone but HR', async () => {
  const trust = await Workforce.of(service);
  const points = [
    { point: '3', annual: 1 },
    { point: '3', annual: 0 },
  ];
  const { status, body } = await trust.hr.post('/pay-scales', award({ points }));
  expect(status).toBe(422);
  expect(body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
    '/points/1/point',
    '/points/1/annual',
  ]);
  const absurd = award({ points: [{ point: '3', annual: maxPenceJson + 1 }] });
  expect((await trust.hr.post('/pay-scales', absurd)).status).toBe(400);
  const finance = await service.user(trust.trustId, ['finance-lead']);
  expect((await finance.post('/pay-scales', award())).status).toBe(403);
  expect((await finance.get('/pay-scales')).status).toBe(200);
  expect(await trust.types()).toEqual([]);
});

test('every figure of the platform’s scales says where it is from and how far it can be relied on', async () => {
  const trust = await Workforce.of(service);
  const { items } = (await trust.hr.get('/pay-scales?on=2025-11-01')).body;
  expect(items.length).toBeGreaterThan(80);
  for (const { source, status } of items) {
    expect(source).not.toBe('');
    expect(['published', 'derived', 'unconfirmed']).toContain(status);
  }
});
