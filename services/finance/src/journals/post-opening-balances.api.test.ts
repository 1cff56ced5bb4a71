import { ServiceUnderTest } from '@bursar/test-kit';
import { finance } from '../service.ts';
import { ledgerOf, schemeOf } from '../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const opening = (schoolId: string, more: object = {}) => ({
  date: '2025-09-01',
  narrative: 'Balances of 31 August 2025',
  lines: [
    { account: '630010', schoolId, fund: 'GAG', debit: 90_000 },
    { account: '710010', schoolId, fund: 'GAG', credit: 20_000 },
    { account: '810020', schoolId, fund: 'GAG', credit: 70_000 },
  ],
  ...more,
});

test('a school’s opening balances may stand on control accounts, which no journal by hand may touch', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  expect((await lead.post('/journals', opening(schoolId))).status).toBe(422);
  expect(await lead.post('/opening-balances', opening(schoolId))).toMatchObject({
    status: 201,
    body: { n: 1 },
  });
  const [event] = await service.emitted(trustId);
  expect(event!.body).toMatchObject({ source: 'opening', total: 90_000, sourceId: null });
  expect((await lead.get('/journals?kind=opening&source=opening')).body.items).toHaveLength(1);
});

test('opening balances balance, lie in an open month, and are the finance lead’s to post within the scheme', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  const officer = await service.user(trustId, ['finance-officer']);
  expect((await officer.post('/opening-balances', opening(schoolId))).status).toBe(403);
  const early = await lead.post('/opening-balances', opening(schoolId, { date: '2025-08-31' }));
  expect(early.body.faults[0]).toEqual({ code: 'period-not-open', pointer: '/date' });
  await schemeOf(service, trustId, [{ role: 'finance-lead', upTo: 89_999 }]);
  expect((await lead.post('/opening-balances', opening(schoolId))).status).toBe(403);
  expect(await service.emitted(trustId)).toEqual([]);
});
