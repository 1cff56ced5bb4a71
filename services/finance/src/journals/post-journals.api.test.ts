import { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf, schemeOf } from '../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

test('journals posted together have one number after the other, and an event each', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  const journals = [booksJournal(schoolId, 1), booksJournal(schoolId, 2)];
  const key = randomUUID();
  const reply = await lead.post('/journal-batches', { journals }, { key });
  expect(reply.body.journals).toMatchObject([{ n: 1 }, { n: 2 }]);
  expect((await lead.post('/journal-batches', { journals }, { key })).body).toEqual(reply.body);
  const told = await service.emitted(trustId);
  expect(told.map(({ body }) => [body.number, body.total])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test('where one journal of a batch is wrong, none is posted, and no number is lost', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  const good = booksJournal(schoolId);
  const half = { ...good, lines: good.lines.slice(1) };
  const reply = await lead.post('/journal-batches', { journals: [good, half] });
  expect(reply.status).toBe(422);
  expect(reply.body.errors[0].pointer).toBe('/journals/1/lines');
  expect(await service.emitted(trustId)).toEqual([]);
  expect((await lead.post('/journals', booksJournal(schoolId))).body.n).toBe(1);
});

test('a batch is of one year, and of nothing that needs somebody else’s approval (F7)', async () => {
  const { lead, schoolId, trustId } = await ledgerOf(service);
  const next = booksJournal(schoolId, 5, { date: '2026-09-01' });
  const two = await lead.post('/journal-batches', { journals: [booksJournal(schoolId), next] });
  expect([two.status, two.body.title]).toEqual([422, 'These journals are of several years']);
  await schemeOf(service, trustId, [{ role: 'finance-lead', upTo: 1_000 }]);
  const journals = [booksJournal(schoolId, 1_000), booksJournal(schoolId, 1_001)];
  const above = await lead.post('/journal-batches', { journals });
  expect(above).toMatchObject({ status: 403, body: { total: 1_001, limit: 1_000 } });
  expect(await service.emitted(trustId)).toEqual([]);
});
