import { mkdir, readdir, readFile } from 'node:fs/promises';
import { readManifest } from '../src/extracts/format/manifest.ts';
import { unpack } from '../src/extracts/format/zip-reader.ts';
import { workplace } from './extract-harness.ts';
import { live, sampleTrust } from './sample-trust.ts';
import { tamper } from './tamper.ts';
import type { Workplace } from './extract-harness.ts';

let at: Workplace;
beforeAll(async () => {
  at = await workplace();
});
afterAll(() => at.done());

const trust = sampleTrust(1);

async function contents(zip: string): Promise<Map<string, string>> {
  const folder = at.path('contents');
  await mkdir(folder);
  const files = [...(await unpack(zip, folder))];
  return new Map(
    await Promise.all(
      files.map(async ([name, { path }]) => [name, await readFile(path, 'latin1')] as const),
    ),
  );
}

test('an extract is proven offline, and says what was proven (X7)', async () => {
  const report = await at.verify(await at.build(trust));
  expect(report.findings).toEqual([]);
  expect(report.proven.map(([subject]) => subject)).toEqual([
    'Signature',
    'Files',
    'Log of directory',
    'Log of finance',
    'Log of procurement',
    'Tables',
    'Parquet',
    'Totals',
    'Trial balance',
  ]);
  expect(report.notes).toEqual(['no checkpoint was given: a tail cut off would not show']);
});

test('the same position gives the same bytes, also after the trust went on (X5, X7)', async () => {
  const early = sampleTrust(2, 10);
  const to = early.logs.heads();
  const first = await readFile(await at.build(early));
  const longer = sampleTrust(2, 10);
  live(longer, 3);
  expect(longer.logs.heads().procurement!.seq).toBeGreaterThan(to.procurement!.seq);
  const second = await readFile(await at.build(longer, { to }));
  expect(second.equals(first)).toBe(true);
});

test('every file that the issue asks for is there, as CSV and as Parquet (X7)', async () => {
  const names = [...(await contents(await at.build(trust))).keys()];
  for (const table of [
    'journals',
    'journal-lines',
    'orders',
    'order-lines',
    'receipts',
    'invoices',
    'approvals',
    'users',
    'roles',
    'access-history',
    'chart',
    'trial-balance',
  ]) {
    expect(names).toContain(`tables/${table}.csv`);
    expect(names).toContain(`tables/${table}.parquet`);
  }
  for (const service of ['directory', 'finance', 'procurement']) {
    expect(names).toContain(`events/${service}.csv`);
    expect(names).toContain(`events/${service}.parquet`);
  }
});

test('the control totals tie the lines of the journals to the trial balance (X7)', async () => {
  const files = await contents(await at.build(trust));
  const { controls } = readManifest(Buffer.from(files.get('manifest.json')!, 'latin1'));
  expect(controls.schoolsAndFunds.length).toBeGreaterThan(3);
  const sum = (of: (each: (typeof controls.schoolsAndFunds)[number]) => number) =>
    controls.schoolsAndFunds.reduce((total, each) => total + of(each), 0);
  expect(sum(({ debit }) => debit)).toBe(controls.journals.debit);
  expect(sum(({ credit }) => credit)).toBe(controls.trialBalance.credit);
  expect(controls.trialBalance.net).toBe(0);
});

test('a text that would be a formula in a spreadsheet is made harmless (X7)', async () => {
  const files = await contents(await at.build(trust));
  expect(files.get('tables/chart.csv')).toContain(`"'=Furniture, and ""equipment"""`);
  expect(files.get('tables/trial-balance.csv')).toMatch(/,-\d+\.\d\d,-\d+\r\n/);
});

test('names are in a file of their own, and the proof is the same without them (X7)', async () => {
  async function* names() {
    yield { kind: 'user' as const, id: trust.users[0]!, name: 'A. Person' };
  }
  const zip = await at.build(trust, { names: names() });
  const without = await contents(await at.build(trust));
  const files = await contents(zip);
  expect(files.get('names.csv')).toBe(`kind,id,name\r\nuser,${trust.users[0]},A. Person\r\n`);
  for (const [name, bytes] of without) expect(files.get(name)).toBe(bytes);
  expect([...without.values()].join()).not.toContain('A. Person');
  const edit = { 'names.csv': () => Buffer.from('erased') };
  expect(await at.findings(await tamper(at, zip, { edit }))).toEqual([]);
});

test('a log that ends before the position is refused, and no file is left (X7)', async () => {
  const heads = trust.logs.heads();
  const beyond = { ...heads.finance!, seq: heads.finance!.seq + 1 };
  const path = at.path('refused.zip');
  const scratch = at.path('building');
  await expect(
    at.build(trust, { to: { ...heads, finance: beyond }, path, scratch }),
  ).rejects.toThrow(`finance ends at ${heads.finance!.seq}, before position ${beyond.seq}`);
  await expect(readFile(path)).rejects.toThrow('ENOENT');
  await expect(readdir(scratch)).rejects.toThrow('ENOENT');
});

test('a source that was restored from a backup is refused: a fork (X6, X7)', async () => {
  const finance = { ...trust.logs.heads().finance!, hash: 'f'.repeat(64) };
  await expect(at.build(trust, { to: { ...trust.logs.heads(), finance } })).rejects.toThrow(
    `finance#${finance.seq} is not the event that was asked for: a fork`,
  );
});

test('an event of another trust in a log is refused (X7)', async () => {
  await expect(at.build(trust, { trust: '01990000-0000-7000-8000-0000000000bb' })).rejects.toThrow(
    'directory#1 is of another log than directory of this trust',
  );
});

test('an extract can be cancelled while it is made, and no file is left (X7)', async () => {
  const cancel = new AbortController();
  const path = at.path('cancelled.zip');
  const progress = ({ stage }: { stage: string }) => {
    if (stage === 'writing') cancel.abort(new Error('the auditor cancelled'));
  };
  await expect(at.build(trust, { path, signal: cancel.signal, progress })).rejects.toThrow(
    'the auditor cancelled',
  );
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});

test('an extract without finance cannot be asked for (X7)', async () => {
  const { finance: _finance, ...to } = trust.logs.heads();
  await expect(at.build(trust, { to })).rejects.toThrow('no position for finance');
});

test('without a key held outside, the report says that the key must be compared (X7)', async () => {
  const report = await at.verify(await at.build(trust), { key: undefined });
  expect(report.findings).toEqual([]);
  expect(report.notes).toContain(
    'no key was given: compare the key above with the one that you hold',
  );
});
