import type { Caller, ServiceUnderTest } from '@bursar/test-kit';
import { good, refusal, startProcurement, TrustAtWork } from '../test/trust-at-work.ts';
import { codes } from '../test/trust-at-work.ts';

let service: ServiceUnderTest;
let trust: TrustAtWork;
let ids: { draft: string; waiting: string; large: string; elm: string };
beforeAll(async () => {
  service = await startProcurement();
  trust = await TrustAtWork.in(service);
  const { office, buyer } = trust.people;
  const draft = good(await office.post('/orders', trust.draft({ purpose: 'Glue' })), 201) as {
    id: string;
  };
  ids = {
    draft: draft.id,
    waiting: await trust.waiting({ purpose: 'Shelves' }),
    large: await trust.submitted(
      { needBy: trust.day(30) },
      { unitPrice: 9_000, account: codes.lettings },
    ),
    elm: await trust.submitted(
      { schoolId: trust.elm, delivery: { schoolId: trust.oak } },
      {},
      buyer,
    ),
  };
});
afterAll(() => service.stop());

const found = async (query: string, by: Caller = trust.people.office) =>
  (await by.get(`/orders?${query}`)).body.items.map(
    ({ id }: { id: string }) => Object.entries(ids).find(([, one]) => one === id)?.[0],
  );

describe('the orders of one’s schools (F6)', () => {
  test('those that the school raised, pays or receives; of another school nothing else', async () => {
    expect(await found('sort=raised')).toEqual(['draft', 'waiting', 'large', 'elm']);
    const elm = await service.user(trust.trustId, ['office-manager'], trust.elm);
    expect(await found('', elm)).toEqual(['elm']);
    const nobody = await service.user(
      trust.trustId,
      ['office-manager'],
      await service.school(trust.trustId),
    );
    expect(await found('', nobody)).toEqual([]);
    expect(await found('sort=raised', trust.people.buyer)).toEqual(['waiting', 'large', 'elm']);
  });

  test('by state, school, supplier, amount, day, account, and mine', async () => {
    expect(await found('state=Draft&state=Waiting%20for%20approval&sort=raised')).toEqual([
      'draft',
      'waiting',
    ]);
    expect(await found(`school=${trust.elm}`)).toEqual(['elm']);
    expect(await found(`supplier=${trust.supplierId}&sort=-gross&limit=1`)).toEqual(['large']);
    expect(await found('grossFrom=100000')).toEqual(['large']);
    expect(await found(`needByFrom=${trust.day(20)}`)).toEqual(['large']);
    expect(await found(`account=${codes.lettings}`)).toEqual(['large']);
    expect(await found('mine=true&sort=raised')).toEqual(['draft', 'waiting', 'large']);
    expect(await found('mine=true', trust.people.buyer)).toEqual(['elm']);
    expect(await found('delivery=None&invoicing=None&sort=needBy&limit=2')).toHaveLength(2);
    expect(refusal(await trust.people.office.get('/orders?account=1'))).toBe('400 bad-input');
    expect(refusal(await trust.people.office.get('/orders?colour=red'))).toBe('400 bad-input');
  });

  test('searched by number, purpose, supplier and school', async () => {
    const { reference } = await trust.order(ids.waiting);
    expect(await found(`q=${reference.toLowerCase()}`)).toEqual(['waiting']);
    expect(await found('q=shelves')).toEqual(['waiting']);
    expect(await found('q=greenfield%20glue')).toEqual(['draft']);
    expect(await found('q=elm')).toEqual(['elm']);
  });

  test('says whom each waits for, and how far it has come', async () => {
    const [item] = (await trust.people.office.get('/orders?q=shelves')).body.items;
    expect(item).toMatchObject({
      state: 'Waiting for approval',
      school: 'Oak Primary Academy',
      supplier: 'Greenfield Supplies Ltd',
      net: 10_000,
      gross: 12_000,
      waitsFor: [{ role: 'approver', at: 'school' }],
      delivery: 'None',
      invoicing: 'None',
    });
  });

  test('the whole filter as CSV and XLSX, and only of one’s schools', async () => {
    const { text } = await trust.people.office.get('/orders.csv?sort=raised');
    const rows = text.trim().split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[2]).toContain(
      'Waiting for approval,Oak Primary Academy,Greenfield Supplies Ltd,Shelves',
    );
    expect(rows[2]).toContain('100.00,20.00,120.00');
    const elm = await service.user(trust.trustId, ['office-manager'], trust.elm);
    expect((await elm.get('/orders.csv')).text.trim().split('\r\n')).toHaveLength(2);
    expect((await elm.get('/orders.xlsx')).status).toBe(200);
  });
});

describe('one order', () => {
  test('with its lines, history, documents and events, each with its place in the log', async () => {
    const id = await trust.sent();
    const view = await trust.order(id);
    expect(
      view.history.map(({ move, fromState, toState }: Record<string, string>) => [
        move,
        fromState,
        toState,
      ]),
    ).toEqual([
      ['submit', 'Draft', 'Checking budget'],
      ['reserved', 'Checking budget', 'Waiting for approval'],
      ['approve', 'Waiting for approval', 'Approved'],
      ['send', 'Approved', 'Sent'],
    ]);
    const log = await service.runtime.log.events(trust.trustId, 0, 1_000);
    const own = log.filter(({ body }) => body.includes(id));
    expect(view.events).toEqual(
      own.map(({ seq, id, type, at, actor, hash }) => {
        return { position: `procurement#${seq}`, id, type, at, actor, hash };
      }),
    );
    expect(view.events).toHaveLength(4);
    expect(view.moves).toEqual(['cancel', 'close']);
  });
});

test('the codes that an order may use today are offered to whoever fills in its form', async () => {
  const { accounts, funds, vatCodes } = (await trust.people.office.get('/order-choices')).body;
  expect(accounts).toEqual([
    { code: codes.books, name: expect.any(String), vatComesBack: true },
    { code: codes.lettings, name: expect.any(String), vatComesBack: false },
  ]);
  expect(funds).toEqual([{ code: 'GAG', name: 'General annual grant' }]);
  expect(vatCodes[0]).toMatchObject({ code: 'S', basisPoints: 2_000, status: 'unconfirmed' });
});
