import readXlsxFile from 'read-excel-file/node';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { accept, query, refuse } from '../command.ts';
import { problems } from '../problem.ts';
import { csvOf, pounds, tableOf } from './export.ts';
import { filter } from './filter.ts';
import { testApp, TRUST } from './fixtures.ts';
import { list } from './list.ts';

const bill = pgTable('bill', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
});
interface Bill {
  readonly id: string;
  readonly name: string;
  readonly pence: bigint | null;
  readonly day: string;
  readonly at: string;
  readonly share: number | string | null;
  readonly paid: boolean;
}
const bills = list({
  route: 'GET /suppliers/:supplierId/bills',
  summary: 'Bills',
  access: { roles: ['clerk'], at: 'anywhere' },
  params: z.object({ supplierId: z.uuid() }),
  select: { id: bill.id, name: bill.name },
  from: bill,
  id: bill.id,
  scope: { none: 'for this test' },
  filters: { name: filter.oneOf(bill.name) },
  sorts: { name: bill.name },
  defaultSort: 'name',
  search: [bill.name],
  item: z.object({ id: z.uuid(), name: z.string() }),
  toItem: (row) => row as unknown as Bill,
  columns: [
    { title: 'Name', kind: 'text', value: ({ name }) => name },
    { title: '=Amount', kind: 'money', value: ({ pence }) => pence },
    { title: 'Day', kind: 'date', value: ({ day }) => day },
    { title: 'Recorded', kind: 'instant', value: ({ at }) => at },
    { title: 'Share', kind: 'number', value: ({ share }) => share },
    { title: 'Paid', kind: 'text', value: ({ paid }) => paid },
  ],
});
const url = `/suppliers/${TRUST}/bills`;
const billOf = (more: Partial<Bill> = {}): Bill => ({
  id: TRUST,
  name: 'Acme',
  pence: 123456n,
  day: '2026-02-28',
  at: '2026-07-01T23:30:00.000Z',
  share: 0.5,
  paid: true,
  ...more,
});
const rowOf = (one: Bill) => ({ ...one, _sort: one.name, _id: one.id });

let bench: Awaited<ReturnType<typeof testApp>>;
beforeEach(async () => (bench = await testApp([{ routes: [bills] }])));
afterEach(() => bench.app.close());

describe('a list as CSV', () => {
  test('is read by a spreadsheet as what it is: marks, line ends, pounds, London’s time', async () => {
    bench.engine.chunks = [
      [
        rowOf(billOf()),
        rowOf(billOf({ name: 'a "b", c\nd', pence: -5n, share: '-12.5', paid: false })),
      ],
    ];
    const reply = await bench.call('GET', `${url}.csv`);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toBe(
      'attachment; filename="bills-2026-11-22.csv"',
    );
    expect(reply.body).toBe(
      "\ufeffName,'=Amount,Day,Recorded,Share,Paid\r\n" +
        'Acme,1234.56,2026-02-28,2026-07-02 00:30:00,0.5,yes\r\n' +
        '"a ""b"", c\nd",-0.05,2026-02-28,2026-07-02 00:30:00,-12.5,no\r\n',
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@sum',
    '\t=1',
    '\r=1',
    '\uff1d1',
    '\uff0b1',
    '\uff0d1',
    '\uff201',
  ])('never begins a cell with the formula %j that somebody typed as text', (name) => {
    expect(csvOf([[name]]).replace(/^"/, '')).toMatch(/^'/);
  });

  test('of nothing has its titles', async () => {
    bench.engine.chunks = [[]];
    expect((await bench.call('GET', `${url}.csv`)).body).toBe(
      "\ufeffName,'=Amount,Day,Recorded,Share,Paid\r\n",
    );
  });

  test('has all rows of the filter, over every chunk', async () => {
    const full = Array.from({ length: 1_000 }, (_, i) => rowOf(billOf({ name: `n${i}` })));
    bench.engine.chunks = [full, full, full.slice(0, 3)];
    expect((await bench.call('GET', `${url}.csv`)).body.split('\r\n')).toHaveLength(1 + 2_003 + 1);
  });

  test('is refused like the list itself: without a role, for a wrong filter, with a cursor', async () => {
    expect((await bench.call('GET', `${url}.csv?cursor=x`)).statusCode).toBe(400);
    expect((await bench.call('GET', `${url}.csv?limit=5`)).statusCode).toBe(400);
    expect((await bench.call('GET', `/suppliers/x/bills.csv`)).statusCode).toBe(404);
    bench.engine.grants = [{ role: 'other', units: 'all', principal: null }];
    const reply = await bench.call('GET', `${url}.csv`);
    expect([reply.statusCode, reply.json<{ title: string }>().title]).toEqual([
      403,
      'Your roles do not allow this',
    ]);
  });

  test('of a list for the whole trust is refused to who holds the role in a school', async () => {
    const whole = list({
      ...bills,
      route: 'GET /whole',
      params: undefined,
      from: bill,
      access: { roles: ['clerk'], at: 'trust' },
    } as never);
    const other = await testApp([{ routes: [whole] }]);
    other.engine.grants = [{ role: 'clerk', units: ['oak'], principal: null }];
    expect((await other.call('GET', '/whole.csv')).statusCode).toBe(403);
    await other.app.close();
  });

  test('that fails at its first rows answers a problem, and later cuts the connection', async () => {
    const broken = (): never => {
      throw new Error('connection lost');
    };
    bench.engine.chunks = [
      [
        {
          get name() {
            return broken();
          },
          _sort: '',
          _id: '',
        },
      ],
    ];
    expect((await bench.call('GET', `${url}.csv`)).statusCode).toBe(500);
    const full = Array.from({ length: 1_000 }, () => rowOf(billOf()));
    bench.engine.chunks = [
      full,
      [
        {
          get name() {
            return broken();
          },
          _sort: '',
          _id: '',
        },
      ],
    ];
    await expect(bench.call('GET', `${url}.csv`)).rejects.toThrow(
      /abort|destroyed|connection lost/i,
    );
  });
});

describe('a list as XLSX', () => {
  test('has real dates and numbers, and text that is no formula', async () => {
    bench.engine.chunks = [
      [rowOf(billOf()), rowOf(billOf({ name: '=1+1', pence: -5n, share: null, paid: false }))],
    ];
    const reply = await bench.call('GET', `${url}.xlsx`);
    expect(reply.headers['content-disposition']).toBe(
      'attachment; filename="bills-2026-11-22.xlsx"',
    );
    const [{ data }] = (await readXlsxFile(reply.rawPayload)) as unknown as [{ data: unknown[][] }];
    // A spreadsheet's day is a fraction: a time of day is right to the second.
    const rounded = data.map((row) =>
      row.map((cell) =>
        cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell,
      ),
    );
    expect(rounded).toEqual([
      ['Name', "'=Amount", 'Day', 'Recorded', 'Share', 'Paid'],
      [
        'Acme',
        1234.56,
        new Date('2026-02-28T00:00:00Z'),
        new Date('2026-07-02T00:30:00Z'),
        0.5,
        'yes',
      ],
      [
        "'=1+1",
        -0.05,
        new Date('2026-02-28T00:00:00Z'),
        new Date('2026-07-02T00:30:00Z'),
        null,
        'no',
      ],
    ]);
  });

  test('of more rows than a workbook is good for is a 413 that says what to do', async () => {
    const full = Array.from({ length: 1_000 }, () => rowOf(billOf()));
    bench.engine.chunks = Array.from({ length: 101 }, () => full);
    const reply = await bench.call('GET', `${url}.xlsx`);
    expect(reply.statusCode).toBe(413);
    expect(reply.json()).toMatchObject({
      detail: 'More than 100000 rows: narrow the list, or take it as CSV.',
    });
  });
});

describe('a query’s reply as a file', () => {
  const Reply = z.object({ lines: z.array(z.object({ name: z.string(), pence: z.int() })) });
  const statement = query({
    route: 'GET /statements/:year',
    summary: 'A statement',
    access: { roles: ['clerk'], at: 'anywhere' },
    params: z.object({ year: z.string() }),
    query: z.strictObject({ of: z.string() }),
    reply: Reply,
    table: tableOf(Reply, ({ lines }) => lines, [
      { title: 'Name', kind: 'text', value: ({ name }) => name },
      { title: 'Amount', kind: 'money', value: ({ pence }) => pence },
    ]),
    read: () => ({}),
    respond: (_, { params: { year }, query: { of } }) =>
      year === '2026' ? accept({ lines: [{ name: of, pence: -5 }] }) : refuse(problems.notFound()),
  });

  test('has the rows of the reply to the same question, as CSV and as XLSX', async () => {
    const { app, call } = await testApp([{ routes: [statement] }]);
    const csv = await call('GET', '/statements/2026.csv?of=%3Dsum');
    expect(csv.headers['content-disposition']).toBe('attachment; filename="statements.csv"');
    expect(csv.body).toBe("\ufeffName,Amount\r\n'=sum,-0.05\r\n");
    const { rawPayload } = await call('GET', '/statements/2026.xlsx?of=Acme');
    const [{ data }] = (await readXlsxFile(rawPayload)) as unknown as [{ data: unknown[][] }];
    expect(data).toEqual([
      ['Name', 'Amount'],
      ['Acme', -0.05],
    ]);
    await app.close();
  });

  test('is refused as the reply is: for what is not there, without a role, for a wrong question', async () => {
    const { app, engine, call } = await testApp([{ routes: [statement] }]);
    expect((await call('GET', '/statements/2025.csv?of=x')).statusCode).toBe(404);
    expect((await call('GET', '/statements/2026.csv?to=x')).statusCode).toBe(400);
    engine.grants = [{ role: 'guest', units: 'all', principal: null }];
    expect((await call('GET', '/statements/2026.csv?of=x')).statusCode).toBe(403);
    await app.close();
  });
});

test('pounds keep every penny', () => {
  expect([0n, 5n, -5n, 100n, -123n, 900719925474099199n].map(pounds)).toEqual([
    '0.00',
    '0.05',
    '-0.05',
    '1.00',
    '-1.23',
    '9007199254740991.99',
  ]);
});
