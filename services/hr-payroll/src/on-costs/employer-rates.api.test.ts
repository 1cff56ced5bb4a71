import { ServiceUnderTest } from '@bursar/test-kit';
import { hrPayroll } from '../service.ts';
import { Workforce } from '../test/workforce.ts';

let service: ServiceUnderTest;
let trust: Workforce;
beforeAll(async () => {
  service = await ServiceUnderTest.start(hrPayroll);
  trust = await Workforce.of(service);
});
afterAll(() => service.stop());

test('a pension fund’s rate is set from a day on, and two never hold on one day (H25)', async () => {
  const rate = { until: '2026-03-31', basisPoints: 2_150, source: 'Certificate of 2022' };
  const set = (from: string, more: object = {}) =>
    trust.hr.put(`/pension-rates/county/${from}`, { ...rate, ...more });
  expect(await set('2025-04-01')).toMatchObject({ status: 200, body: { basisPoints: 2_150 } });
  expect((await set('2025-09-01')).status).toBe(422);
  expect((await set('2026-04-01', { until: '2026-03-31' })).status).toBe(422);
  expect((await set('2026-04-01', { until: null, basisPoints: 1_990 })).status).toBe(200);
  expect((await set('2026-04-01', { basisPoints: 20_000 })).status).toBe(400);
  const { body } = await trust.hr.get('/employer-rates');
  expect(body.pensionFunds).toMatchObject([
    { fund: 'county', from: '2026-04-01', basisPoints: 1_990 },
    { from: '2025-04-01', until: '2026-03-31' },
  ]);
  expect(body.nationalInsurance[0]).toMatchObject({ basisPoints: 1_500, status: 'unconfirmed' });
  const [event] = (await service.emitted(trust.trustId)).filter(({ type }) =>
    /pension-rate/.test(type),
  );
  expect(event!.body).toEqual({
    pensionFund: 'county',
    from: '2025-04-01',
    to: '2026-03-31',
    basisPoints: 2_150,
  });
});

test('the levy’s allowance is the trust’s part of £1,250 a month, and HR sets it alone', async () => {
  const set = (monthly: number, who = trust.hr) =>
    who.put('/levy-allowances/2025-09-01', { monthly });
  expect((await set(125_001)).status).toBe(422);
  expect((await set(-1)).status).toBe(422);
  expect((await set(125_000)).status).toBe(200);
  expect((await set(1, await service.user(trust.trustId, ['finance-lead']))).status).toBe(403);
});
