import { workbookType } from '@bursar/sheets/test/workbook';
import { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import writeXlsxFile from 'write-excel-file/node';
import { finance } from '../../service.ts';
import { ledgerOf } from '../../test/ledger.ts';
import { upload } from '../../test/upload.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const months = 'Sep,Oct,Nov,Dec,Jan 2026,Feb,Mar,Apr,May,June,July,August';
const head = `School,Fund,Account,${months},Total`;
const cells = (first: string, more = '-') => [first, ...Array(11).fill(more)].join(',');
const books = (school: string) => `${school},GAG,410010 Books,${cells('"£1,240.50"')},1240.50`;
const pens = (school: string) => `${school},UNR,410010,${cells('5', '5')},60`;

/** A trust with the schools Oak and Elm; `imports` uploads a sheet for 2025/26 and imports it. */
async function scene() {
  const ledger = await ledgerOf(service);
  const { trustId, schoolId: oak, lead } = ledger;
  await service.school(trustId, { schoolId: oak, name: 'Oak' });
  const elm = await service.school(trustId, { name: 'Elm', urn: '136002' });
  const sheet = (...rows: string[]) => upload(lead, rows.join('\r\n'), 'text/csv');
  const take = async (rows: string[], more: object = {}, key: string = randomUUID()) =>
    lead.post('/budget-imports', { file: await sheet(...rows), year: '2025/26', ...more }, { key });
  const set = async () =>
    (await service.emitted(trustId)).filter(({ type }) => type === 'finance.budget-set');
  return { ...ledger, oak, elm, sheet, take, set };
}
const refusal = (reply: { status: number; body: { type: string } }) =>
  `${reply.status} ${reply.body.type.split('/').at(-1)}`;
const told = (faults: { row: number; column: string | null; code: string; mend: string }[]) =>
  faults.map(({ row, column, code, mend }) => mend && `${column ?? ''}${row} ${code}`);

test('the budgets of many schools are set in one command, each with its event (F5)', async () => {
  const { lead, oak, elm, take, set } = await scene();
  const reply = await take([head, books('Oak'), books('136002'), pens('oak'), pens(elm)]);
  expect(reply).toMatchObject({
    status: 201,
    body: {
      set: 2,
      unchanged: 0,
      faults: [],
      ignoredHeadings: ['Total'],
      schools: [
        { schoolId: oak, name: 'Oak', rows: [2, 4], outcome: 'set', revision: 1 },
        { schoolId: elm, rows: [3, 5], outcome: 'set', revision: 1 },
      ],
    },
  });
  const [first, second] = await set();
  const line = { fund: 'GAG', account: '410010', months: [124_050, ...Array(11).fill(0)] };
  expect(first!.body).toMatchObject({ schoolId: oak, year: '2025/26', revision: 1 });
  expect(first!.body.lines).toEqual([
    line,
    { fund: 'UNR', account: '410010', months: Array(12).fill(500) },
  ]);
  expect(second!.body.schoolId).toBe(elm);
  const { items } = (await lead.get('/budget-lines?year=2025/26')).body;
  expect(items).toHaveLength(4);
});

test('a year is spread evenly only where its heading says so, to the penny', async () => {
  const { take, set } = await scene();
  const rows = ['School,Fund,Account,"Year, spread evenly"', 'Oak,GAG,410010,100'];
  expect((await take(rows)).status).toBe(201);
  const [first] = await set();
  expect(first!.body.lines[0].months).toEqual([...Array(4).fill(834), ...Array(8).fill(833)]);
  const total = await take(['School,Fund,Account,Total', 'Oak,GAG,410010,100']);
  expect(refusal(total)).toBe('422 sheet-refused');
  expect(total.body.faults[0]).toMatchObject({ row: 1, code: 'column-missing' });
});

test('a workbook is read as its first worksheet is seen', async () => {
  const { lead, take, set } = await scene();
  const rows = [
    ['School', 'Fund', 'Account', 'Year, spread evenly'],
    ['Oak', 'GAG', '410010', 1240.5],
  ];
  const bytes = await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
  const file = await upload(lead, new Uint8Array(bytes), workbookType);
  const reply = await lead.post('/budget-imports', { file, year: '2025/26' });
  expect(reply).toMatchObject({ status: 201, body: { set: 1 } });
  const same = await take(['School,Fund,Account,Evenly', 'Oak,GAG,410010,1240.50']);
  expect(same.body).toMatchObject({ set: 0, unchanged: 1 });
  expect(await set()).toHaveLength(1);
});

test('a dry run tells the same and does nothing', async () => {
  const { take, set } = await scene();
  const dry = await take([head, books('Oak')], { dryRun: true });
  expect(dry).toMatchObject({ status: 200, body: { dryRun: true, set: 1 } });
  expect(await set()).toEqual([]);
});

test('the same sheet again, by a retry or anew, sets nothing twice and says so', async () => {
  const { take, set } = await scene();
  const key = randomUUID();
  const rows = [head, books('Oak'), pens('Oak'), books('Elm')];
  const first = await take(rows, {}, key);
  expect((await take(rows, {}, key)).body).toEqual(first.body);
  const again = await take([head, pens('Oak'), books('Oak'), books('Elm')]);
  expect(again).toMatchObject({ status: 200, body: { set: 0, unchanged: 2 } });
  const changed = await take([head, books('Oak'), books('Elm')]);
  expect(changed.body.schools).toMatchObject([
    { outcome: 'set', revision: 2 },
    { outcome: 'unchanged', revision: 1 },
  ]);
  expect(await set()).toHaveLength(3);
});

test('a school with a wrong row is left as it is, and each fault has its row, column and mend', async () => {
  const { take, set } = await scene();
  const { body } = await take([
    head,
    books('Elm'),
    books('Oak'),
    `Oak,GAG,410010,${cells('1')},`,
    `Oak,XYZ,999999,${cells('-5')},`,
    `Oak,UNR,410010,${cells('=1+1', '#REF!')},`,
    `Ash,UNR,410010,${cells('1')},`,
    `Oak,UNR,,${cells('1.005')},`,
    `Oak,UNR,621010,${cells('', '')},`,
    `Oak,UNR,621010,${cells('5')},`,
  ]);
  expect(body.schools).toMatchObject([
    { name: 'Elm', outcome: 'set' },
    { name: 'Oak', outcome: 'not-set', revision: null },
  ]);
  expect(told(body.faults)).toEqual(
    expect.arrayContaining([
      'C4 line-repeated',
      'B5 unknown-fund',
      'C5 unknown-account',
      'D5 negative-month',
      'D6 not-money',
      'E6 cell-in-error',
      'A7 unknown-school',
      'C8 account-missing',
      'D8 parts-of-a-penny',
      'D9 amount-missing',
      'C10 account-not-budgeted',
    ]),
  );
  expect(body.faults.find(({ code }: { code: string }) => code === 'line-repeated').detail).toMatch(
    /stands in row 3 already/,
  );
  expect(await set()).toHaveLength(1);
});

test('a sheet of which no budget can be set is refused whole, and nothing is done', async () => {
  const { lead, sheet, take, set } = await scene();
  const wrong = await take([head, books('Ash')]);
  expect(refusal(wrong)).toBe('422 sheet-refused');
  expect(told(wrong.body.faults)).toEqual(['A2 unknown-school']);
  expect(refusal(await take([head]))).toBe('422 sheet-refused');
  expect(refusal(await take(['a,b', '1,2']))).toBe('422 sheet-refused');
  const yearOfOthers = head.replace('Jan 2026', 'Jan 2025');
  expect((await take([yearOfOthers, books('Oak')])).body.faults).toMatchObject([
    { code: 'column-missing', heading: 'January' },
  ]);
  expect(refusal(await take([head, ...Array(10_000).fill(books('Oak'))]))).toBe('413 too-large');
  const file = await sheet(head, books('Oak'));
  const bad = await lead.post('/budget-imports', { file, year: '2025/27' });
  expect(refusal(bad)).toBe('400 bad-input');
  const nowhere = await lead.post('/budget-imports', { file: 'a'.repeat(64), year: '2025/26' });
  expect(refusal(nowhere)).toBe('404 not-found');
  expect(await set()).toEqual([]);
});

test('a lesser role and one of a school import nothing, and another trust’s upload and schools are not there', async () => {
  const { trustId, oak, sheet, set } = await scene();
  const body = { file: await sheet(head, books('Oak')), year: '2025/26' };
  const clerk = await service.user(trustId, ['finance-officer']);
  const ofOak = await service.user(trustId, ['finance-lead'], oak);
  for (const person of [clerk, ofOak])
    expect(refusal(await person.post('/budget-imports', body))).toBe('403 not-allowed');
  const stranger = await ledgerOf(service);
  expect(refusal(await stranger.lead.post('/budget-imports', body))).toBe('404 not-found');
  const own = await upload(stranger.lead, [head, books(oak)].join('\n'), 'text/csv');
  const reply = await stranger.lead.post('/budget-imports', { file: own, year: '2025/26' });
  expect(refusal(reply)).toBe('422 sheet-refused');
  expect(reply.body.faults).toMatchObject([{ row: 2, column: 'A', code: 'unknown-school' }]);
  expect(await set()).toEqual([]);
});
