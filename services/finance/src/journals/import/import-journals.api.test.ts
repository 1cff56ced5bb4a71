import { cellOf, workbookOf, workbookType } from '@bursar/sheets/test/workbook';
import { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import writeXlsxFile from 'write-excel-file/node';
import { finance } from '../../service.ts';
import { ledgerOf, schemeOf } from '../../test/ledger.ts';
import { upload } from '../../test/upload.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

const head = 'Date,Reference,Account,School,Fund,Cost centre,Debit,Credit,Narrative';
const good = [
  '24/11/2025,NOV-1,410010,Oak,GAG,SCI,"£1,240.50",,Atlases',
  ',NOV-1,630010,Oak,GAG,,,1240.5,',
];
const other = ['24/11/2025,NOV-2,410010,Oak,GAG,,5,,Pens', ',NOV-2,630010,Oak,GAG,,,5,'];
const wrong = ['24/11/2025,NOV-3,410010,Oak,GAG,,5,,Pens', ',NOV-3,630010,Elm,GAG,,,4,'];

/** A trust whose school is called Oak; `imports` uploads a sheet and imports it. */
async function scene() {
  const ledger = await ledgerOf(service);
  await service.school(ledger.trustId, { schoolId: ledger.schoolId, name: 'Oak' });
  const { lead, trustId } = ledger;
  const sheet = (rows: readonly string[]) => upload(lead, [head, ...rows].join('\r\n'), 'text/csv');
  const imports = async (...rows: string[]) =>
    lead.post('/journal-imports', { file: await sheet(rows) });
  const posted = async () =>
    (await service.emitted(trustId)).filter(({ type }) => type === 'finance.journal-posted');
  return { ...ledger, sheet, imports, posted };
}
const told = ({
  faults,
}: {
  faults: { row: number; column: string | null; code: string; mend: string }[];
}) => faults.map(({ row, column, code }) => `${column ?? ''}${row} ${code}`);

test('a dry run tells everything with row, column and mend, and posts nothing', async () => {
  const { lead, sheet, posted } = await scene();
  const file = await sheet([...good, ...wrong]);
  const { status, body } = await lead.get(`/journal-imports/preview?file=${file}`);
  expect(status).toBe(200);
  expect(body.ready).toEqual([
    { reference: 'NOV-1', date: '2025-11-24', narrative: 'Atlases', total: 124_050, rows: [2, 3] },
  ]);
  expect(told(body)).toEqual(['D5 unknown-school']);
  expect(body.faults[0].mend).toBe('Write the name of a school of the trust, or its URN.');
  expect(await posted()).toEqual([]);
});

test('good journals are posted, each with its own number, though others are wrong', async () => {
  const { lead, imports, posted, schoolId } = await scene();
  const { status, body, headers } = await imports(...good, ...wrong, ...other);
  expect(status).toBe(201);
  expect(body.posted).toMatchObject([
    { reference: 'NOV-1', rows: [2, 3], number: 'J2526-000001' },
    { reference: 'NOV-2', rows: [6, 7], number: 'J2526-000002' },
  ]);
  expect(told(body)).toEqual(['D5 unknown-school']);
  expect(headers['bursar-position']).toBe('finance#2');
  const [event] = await posted();
  expect(event!.body).toMatchObject({
    source: 'import',
    sourceId: body.id,
    total: 124_050,
    enteredBy: lead.userId,
  });
  expect(event!.body.lines[0]).toMatchObject({
    account: '410010',
    schoolId,
    costCentre: 'SCI',
    debit: 124_050,
  });
  expect((await lead.get('/journal-imports')).body.items).toMatchObject([
    { id: body.id, journals: 2, faults: 1 },
  ]);
  expect((await lead.get(`/journals/${body.posted[0].id}`)).body.history).toMatchObject([
    { what: 'imported' },
  ]);
});

test('a mended sheet posts what was wrong before, and nothing twice', async () => {
  const { lead, imports, posted } = await scene();
  const first = await imports(...good, ...wrong);
  const mended = wrong.map((row) => row.replace('Elm', 'Oak').replace(',4,', ',5,'));
  const second = await imports(...good, ...mended);
  expect(second.body.posted).toMatchObject([{ reference: 'NOV-3', number: 'J2526-000002' }]);
  expect(second.body.standing).toEqual([first.body.posted[0]]);
  const again = await imports(...good, ...mended);
  expect([again.status, again.body.detail]).toEqual([
    422,
    'All its journals were posted by an import before.',
  ]);
  expect(await posted()).toHaveLength(2);

  await lead.post(`/journals/${first.body.posted[0].id}/reversals`, {
    date: '2025-11-30',
    reason: 'Twice',
  });
  expect((await imports(...good, ...mended)).body.posted).toMatchObject([
    { reference: 'NOV-1', number: 'J2526-000004' },
  ]);
});

test('the same key gives the same answer and posts once; with another file it is refused', async () => {
  const { lead, sheet, posted } = await scene();
  const [file, second] = [await sheet(good), await sheet(other)];
  const key = randomUUID();
  const first = await lead.post('/journal-imports', { file }, { key });
  const again = await lead.post('/journal-imports', { file }, { key });
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect((await lead.post('/journal-imports', { file: second }, { key })).status).toBe(409);
  expect(await posted()).toHaveLength(1);
});

test('a workbook is imported as a CSV file is', async () => {
  const { lead } = await scene();
  const row = (...cells: (string | number | Date | null)[]) =>
    cells.map((value) =>
      value === null
        ? null
        : value instanceof Date
          ? { value, type: Date, format: 'dd/mm/yyyy' }
          : { value },
    );
  const sheet = [
    row('Journals of November'),
    row(...head.split(',')),
    row(
      new Date('2025-11-24T00:00:00Z'),
      'NOV-1',
      410_010,
      'Oak',
      'GAG',
      'SCI',
      1_240.5,
      null,
      'Atlases',
    ),
    row(null, 'NOV-1', 630_010, 'Oak', 'GAG', null, null, 1_240.5, null),
  ];
  const bytes = await writeXlsxFile(sheet as never, {}).toBuffer();
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const file = await upload(lead, new Uint8Array(bytes), type);
  const { body } = await lead.post('/journal-imports', { file });
  expect([body.faults, body.posted]).toMatchObject([[], [{ reference: 'NOV-1', rows: [3, 4] }]]);
});

test('a workbook’s error in a cell keeps its journal out, and is told at the cell', async () => {
  const { lead, posted } = await scene();
  const rows = [head, ...good.map((row) => row.replace('"£1,240.50"', '1240.50'))].map((row, r) => {
    const cells = row.split(',').map((text, c) => {
      const name = `${String.fromCharCode(65 + c)}${r + 1}`;
      return text === 'SCI' ? cellOf(name, '#N/A', 'e') : cellOf(name, text);
    });
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  const file = await upload(lead, workbookOf(rows.join('')), workbookType);
  const { status, body } = await lead.post('/journal-imports', { file });
  expect([status, told(body), body.detail]).toEqual([
    422,
    ['F2 cell-in-error'],
    'One thing is wrong in it; it is told with its row, its column and its mend.',
  ]);
  expect(await posted()).toEqual([]);
});

test('a workbook with a cell beyond any sheet is refused, and the service goes on', async () => {
  const { lead, imports } = await scene();
  const file = await upload(lead, workbookOf(`<row>${cellOf('ZZZZZZ3', 1)}</row>`), workbookType);
  expect(await lead.post('/journal-imports', { file })).toMatchObject({
    status: 422,
    body: { type: '/docs/errors/sheet-unreadable', detail: expect.stringContaining('“ZZZZZZ3”') },
  });
  expect((await imports(...good)).status).toBe(201);
});

test('journals of two years in one sheet get the numbers of their own year', async () => {
  const { lead, imports } = await scene();
  await lead.post('/periods', { month: '2026-09' });
  const next = other.map((row) => row.replace('24/11/2025', '01/09/2026'));
  const { body } = await imports(...good, ...next);
  expect(body.posted.map(({ number }: { number: string }) => number)).toEqual([
    'J2526-000001',
    'J2627-000001',
  ]);
});

test('a journal above what its importer may post alone is told, and the others are posted (F7)', async () => {
  const { trustId, lead, sheet } = await scene();
  await schemeOf(service, trustId, [
    { role: 'finance-officer', upTo: 100_000 },
    { role: 'finance-lead', upTo: null },
  ]);
  const officer = await service.user(trustId, ['finance-officer']);
  const file = await sheet([...good, ...other]);
  const { body } = await officer.post('/journal-imports', { file });
  expect([told(body), body.posted]).toMatchObject([
    ['2 approval-missing'],
    [{ reference: 'NOV-2' }],
  ]);
  expect((await lead.post('/journal-imports', { file })).body.posted).toMatchObject([
    { reference: 'NOV-1' },
  ]);
});

test('a sheet without a good journal is refused with all that is wrong, and leaves no trace', async () => {
  const { lead, imports, posted } = await scene();
  const { status, body } = await imports(...wrong);
  expect([status, told(body)]).toEqual([422, ['D3 unknown-school']]);
  expect((await imports()).body.detail).toBe('There is no journal in it.');
  const nothing = await upload(lead, 'a,b\n1,2\n', 'text/csv');
  expect(told((await lead.get(`/journal-imports/preview?file=${nothing}`)).body)).toEqual([
    '1 no-headings',
  ]);
  expect(await posted()).toEqual([]);
  expect((await lead.get('/journal-imports')).body.items).toEqual([]);
});

test('imports are made by who posts journals, of files that are there', async () => {
  const { trustId, lead, schoolId, sheet } = await scene();
  const file = await sheet(good);
  for (const role of ['auditor', 'trustee'] as const) {
    const reader = await service.user(trustId, [role]);
    expect((await reader.post('/journal-imports', { file })).status).toBe(403);
    expect((await reader.get(`/journal-imports/preview?file=${file}`)).status).toBe(403);
  }
  const atSchool = await service.user(trustId, ['finance-officer'], schoolId);
  expect((await atSchool.post('/journal-imports', { file })).status).toBe(403);
  const missing = { file: 'a'.repeat(64) };
  expect((await lead.post('/journal-imports', missing)).status).toBe(404);
  expect((await lead.post('/journal-imports', { file: 'a' })).status).toBe(400);
  const { lead: elsewhere } = await scene();
  expect((await elsewhere.post('/journal-imports', { file })).status).toBe(404);
});
