import { ServiceUnderTest } from '@bursar/test-kit';
import { finance } from '../service.ts';
import { booksJournal, ledgerOf } from '../test/ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const grant = {
  code: 'DFC-25',
  name: 'Devolved formula capital 2025',
  kind: 'restricted-fixed-asset',
  mayOverdraw: false,
  openFrom: '2025-09-01',
};
const kinds = [
  ['funds', grant, { name: 'Capital', mayOverdraw: false }, 'fund'],
  [
    'cost-centres',
    { code: 'ART', name: 'Art', openFrom: '2025-09-01' },
    { name: 'Art and design' },
    'costCentre',
  ],
] as const;

describe.each(kinds)('%s', (path, input, change, field) => {
  const { code } = input;

  test('are opened once, renamed and closed by version, each told by an event', async () => {
    const { lead, trustId } = await ledgerOf(service);
    expect(await lead.post(`/${path}`, input)).toMatchObject({
      status: 201,
      body: { code, version: 1 },
    });
    expect((await lead.post(`/${path}`, input)).status).toBe(409);
    const closed = { ...change, openTo: '2026-03-31' };
    const change1 = await lead.put(`/${path}/${code}`, closed, { version: 1 });
    expect(change1).toMatchObject({ status: 200, body: { version: 2 } });
    expect((await lead.put(`/${path}/${code}`, closed, { version: 1 })).status).toBe(412);
    expect((await lead.get(`/${path}?code=${code}`)).body.items).toMatchObject([
      { ...closed, version: 2 },
    ]);
    const told = (await service.emitted(trustId)).map(({ body }) => [
      body[field],
      body.name,
      body.openTo,
    ]);
    expect(told).toEqual([
      [code, input.name, null],
      [code, change.name, '2026-03-31'],
    ]);
  });

  test('stay open for what was posted to them', async () => {
    const { lead, schoolId } = await ledgerOf(service);
    const journal = booksJournal(schoolId);
    const costCentre = 'SCI';
    await lead.post('/journals', {
      ...journal,
      lines: journal.lines.map((line) => ({ ...line, costCentre })),
    });
    const used = path === 'funds' ? 'GAG' : costCentre;
    const closed = { ...change, openTo: '2025-10-19' };
    const refused = await lead.put(`/${path}/${used}`, closed, { version: 1 });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/openTo' }] } });
    expect(
      (await lead.put(`/${path}/${used}`, { ...closed, openTo: '2019-01-01' }, { version: 1 }))
        .status,
    ).toBe(422);
    expect((await lead.put(`/${path}/NONE`, closed, { version: 1 })).status).toBe(404);
  });

  test('are read at a school too, and kept by the finance lead alone', async () => {
    const { lead, schoolId, trustId } = await ledgerOf(service);
    const clerk = await service.user(trustId, ['office-manager'], schoolId);
    const officer = await service.user(trustId, ['finance-officer']);
    expect((await clerk.get(`/${path}`)).body.count.exact).toBeGreaterThan(0);
    expect((await lead.get(`/${path}.csv`)).text).toContain('Open from');
    for (const who of [clerk, officer]) {
      expect((await who.post(`/${path}`, input)).status).toBe(403);
      expect(
        (await who.put(`/${path}/GAG`, { ...change, openTo: null }, { version: 1 })).status,
      ).toBe(403);
    }
    expect(await service.emitted(trustId)).toEqual([]);
  });
});
