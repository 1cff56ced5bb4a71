import type { ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { good, refusal, startProcurement, TrustAtWork } from '../../test/trust-at-work.ts';

let service: ServiceUnderTest;
let trust: TrustAtWork;
beforeAll(async () => (service = await startProcurement()));
beforeEach(async () => {
  trust = await TrustAtWork.in(service);
});
afterAll(() => service.stop());

const head = 'Name,Company number,VAT number,Address,Town,E-mail,Payment terms,Notes';
const sheet = (...rows: string[]): string => [head, ...rows].join('\r\n');
const two = sheet(
  'Quay Stationers Ltd,01234567,GB 987 6543 21,"1 Quay, Old Dock",Hull,orders@quay.example,14 days,x',
  'Book Barn,,,,,,,',
);
const upload = async (csv: string) =>
  (good(await trust.people.finance.upload(csv, 'text/csv'), 201) as { sha256: string }).sha256;
const take = async (csv: string, more: object = {}, key: string = randomUUID()) =>
  trust.people.finance.post('/supplier-imports', { file: await upload(csv), ...more }, { key });
/** What was added since the trust began with its one supplier. */
const added = async () =>
  (await service.emitted(trust.trustId))
    .filter(({ type }) => type === 'procurement.supplier-added')
    .slice(1);

test('suppliers of a sheet are added in one command, and wait for approval by another (P5)', async () => {
  const reply = await take(two);
  expect(reply).toMatchObject({
    status: 201,
    body: { added: 2, duplicates: 0, faults: [], ignoredHeadings: ['Notes'] },
  });
  expect(reply.text).not.toContain('Quay');
  expect((await added()).map(({ body }) => body)).toMatchObject([
    { vatRegistered: true, termsDays: 14 },
    { vatRegistered: false, termsDays: 30 },
  ]);
  const { finance, buyer } = trust.people;
  const [first] = reply.body.suppliers;
  const { body } = await buyer.get(`/suppliers/${first.supplierId}`);
  expect(body).toMatchObject({
    name: 'Quay Stationers Ltd',
    state: 'Proposed',
    address: ['1 Quay', 'Old Dock', 'Hull'],
    email: 'orders@quay.example',
    history: [{ move: 'added', by: finance.userId }],
  });
  const approval = `/suppliers/${first.supplierId}/approvals`;
  const until = { until: trust.day(30) };
  expect(refusal(await finance.post(approval, until, { version: 1 }))).toBe('403 own-supplier');
  good(await buyer.post(approval, until, { version: 1 }), 200);
});

test('a dry run tells the same and does nothing', async () => {
  const dry = await take(two, { dryRun: true });
  expect(dry).toMatchObject({ status: 200, body: { dryRun: true, added: 2 } });
  expect(dry.body.suppliers).toMatchObject([{ supplierId: null }, { supplierId: null }]);
  expect(await added()).toEqual([]);
});

test('the same sheet again, by a retry or anew, adds nothing twice and says so', async () => {
  const key = randomUUID();
  const first = await take(two, {}, key);
  expect((await take(two, {}, key)).body).toEqual(first.body);
  const [quay, barn] = first.body.suppliers.map(
    ({ supplierId }: { supplierId: string }) => supplierId,
  );
  const again = await take(two);
  expect(again).toMatchObject({ status: 200, body: { added: 0, duplicates: 2 } });
  expect(again.body.suppliers).toEqual([
    {
      row: 2,
      outcome: 'duplicate',
      supplierId: quay,
      by: ['name', 'VAT number', 'company number'],
      sameAsRow: null,
    },
    { row: 3, outcome: 'duplicate', supplierId: barn, by: ['name'], sameAsRow: null },
  ]);
  expect(await added()).toHaveLength(2);
});

test('what may be there already, in the trust or in a row above, is told and not added', async () => {
  const { body } = await take(
    sheet(
      'GREENFIELD SUPPLIES,,,,,,,',
      'Alder,,GB123456789,,,,,',
      'Birch,,123 4567 89,,,,,',
      'Cedar,,,,,,,',
    ),
  );
  expect(body).toMatchObject({ added: 2, duplicates: 2 });
  expect(body.suppliers).toMatchObject([
    { row: 2, outcome: 'duplicate', supplierId: trust.supplierId, sameAsRow: null },
    { row: 3, outcome: 'added' },
    { row: 4, outcome: 'duplicate', by: ['VAT number'], sameAsRow: 3 },
    { row: 5, outcome: 'added' },
  ]);
});

test('good rows stand, though others are wrong, and each fault has its row, column and mend', async () => {
  const { body } = await take(
    sheet(
      ',none,no,,,post@,sometime,',
      'Yew,,,,,,200,',
      '"=cmd|calc",#N/A,,,,,,',
      'Oak\u202E,,,,,,,',
      `Elm,,,${'x'.repeat(101)},,,,`,
      'Short,1',
      'Fir,,,,,,0,',
    ),
  );
  expect(body).toMatchObject({ added: 1, suppliers: [{ row: 8, outcome: 'added' }] });
  const places = body.faults.map(
    ({ row, column, code, mend }: Record<string, unknown>) => mend && [row, column, code],
  );
  expect(places).toEqual([
    [2, 'A', 'not-name'],
    [2, 'C', 'not-vatNumber'],
    [2, 'B', 'not-companyNumber'],
    [2, 'F', 'not-email'],
    [2, 'G', 'not-termsDays'],
    [3, 'G', 'not-termsDays'],
    [4, 'A', 'cell-in-error'],
    [4, 'B', 'cell-in-error'],
    [5, 'A', 'not-name'],
    [6, 'D', 'not-address'],
    [7, null, 'cells-missing'],
  ]);
});

test('a sheet of which nothing can be taken is refused whole, and nothing is done', async () => {
  const wrong = await take(sheet(',,,,,,,30'));
  expect(refusal(wrong)).toBe('422 sheet-refused');
  expect(wrong.body.faults).toMatchObject([{ row: 2, column: 'A', code: 'not-name' }]);
  expect(refusal(await take(head))).toBe('422 sheet-refused');
  expect(refusal(await take('Colour,Size\nred,1'))).toBe('422 sheet-unreadable');
  const many = Array.from({ length: 10_000 }, (_, i) => `Supplier ${i},,,,,,,`);
  expect(refusal(await take(sheet(...many)))).toBe('413 too-large');
  const nul = await trust.people.finance.upload(sheet('A\u0000sh,,,,,,,'), 'text/csv');
  expect(refusal(nul)).toBe('415 file-not-taken');
  expect(await added()).toEqual([]);
});

test('five hundred suppliers are one command', async () => {
  const many = Array.from({ length: 500 }, (_, i) => `Supplier ${i},,,,,,,`);
  expect((await take(sheet(...many))).body).toMatchObject({ added: 500, faults: [] });
  expect(await added()).toHaveLength(500);
});

test('an office proposes one by one, others import nothing, and another trust’s upload is not there', async () => {
  const body = { file: await upload(two) };
  const { office, trustee } = trust.people;
  for (const person of [office, trustee]) {
    expect(refusal(await person.post('/supplier-imports', body))).toBe('403 not-allowed');
  }
  const stranger = await service.user(await service.trust(), ['procurement-lead']);
  expect(refusal(await stranger.post('/supplier-imports', body))).toBe('422 sheet-unreadable');
  expect(await added()).toEqual([]);
});
