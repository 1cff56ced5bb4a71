import { mkdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { unpack } from '../src/extracts/format/zip-reader.ts';
import { tables } from '../src/extracts/tables/index.ts';
import { keys, workplace } from './extract-harness.ts';
import { live, sampleTrust } from './sample-trust.ts';
import { falsify, tamper } from './tamper.ts';
import type { Workplace } from './extract-harness.ts';

// A trust that is visited, goes on, and is visited again.
let at: Workplace;
let [previous, delta, full] = ['', '', ''];
beforeAll(async () => {
  at = await workplace();
  const trust = sampleTrust(6, 12);
  const since = trust.logs.heads();
  previous = await at.build(trust);
  live(trust, 8);
  delta = await at.build(trust, { since });
  full = await at.build(trust);
});
afterAll(() => at.done());

test('a delta is proven by itself as far as it can be, and says what it cannot show (X7)', async () => {
  const report = await at.verify(delta);
  expect(report.findings).toEqual([]);
  expect(report.notes.join()).toContain(
    'a delta without the extracts before it: not derived again',
  );
  expect(report.notes.join()).toContain('tables/orders.csv');
  expect(report.notes.join()).not.toContain('tables/journals.csv');
});

test('with the extract before it, all of a delta is proven (X7)', async () => {
  const report = await at.verify(delta, { previous: [previous] });
  expect(report.findings).toEqual([]);
  expect(report.proven).toContainEqual([
    'Tables',
    expect.stringMatching(/^20 files, .* derived again from the events, equal$/),
  ]);
});

test('delta + previous = full, in every table and every log (X7)', async () => {
  const [first, second, whole] = [
    await contents(previous),
    await contents(delta),
    await contents(full),
  ];
  const logs = [...whole.keys()].filter(
    (name) => name.startsWith('events/') && name.endsWith('.csv'),
  );
  for (const log of logs)
    expect(rows(first, log).concat(rows(second, log))).toEqual(rows(whole, log));
  for (const { name, key, settled } of tables) {
    const file = `tables/${name}.csv`;
    const [header, ...before] = rows(first, file);
    const after = rows(second, file).slice(1);
    const keyOf = (row: string[]) => key.map((each) => row[header!.indexOf(each)]).join('\t');
    const merged = new Map([...before, ...after].map((row) => [keyOf(row), row]));
    const all = [...merged.values()];
    if (settled) all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    expect([header, ...all.toSorted(byEvent(settled))]).toEqual([
      header,
      ...rows(whole, file).slice(1).toSorted(byEvent(settled)),
    ]);
  }
});

test('a row that only the history before it can disprove is found with that history (X7)', async () => {
  const changed = falsify.changed(1, /,\d{4}-\d\d-\d\dT[^,]+,/, ',2026-01-01T00:00:00.000Z,');
  const forged = await tamper(at, delta, {
    edit: { 'tables/orders.csv': changed },
    key: keys.privateKey,
  });
  const findings = await at.findings(forged, { previous: [previous] });
  expect(findings).toContainEqual(
    expect.stringMatching(
      /^tables\/orders\.csv, row 2: the row was changed: status_at is 2026-01-01/,
    ),
  );
});

test('a delta is not proven by an extract that it does not follow from (X6, X7)', async () => {
  const findings = await at.findings(delta, { previous: [full] });
  expect(findings.join()).toMatch(/goes on after event \d+; the extract before ended at event \d+/);
  expect((await at.findings(delta, { previous: [delta] })).join()).toContain(
    'the first of the previous extracts does not begin at the first event',
  );
});

test('a tampered extract before it is named as such (X7)', async () => {
  const forged = await tamper(at, previous, {
    edit: { 'events/finance.csv': falsify.deleted(9) },
    key: keys.privateKey,
  });
  expect((await at.findings(delta, { previous: [forged] })).join()).toContain(
    'previous 1: events/finance.csv, row 10: event 10: event 9 is missing before it',
  );
});

type Contents = Map<string, string>;
async function contents(zip: string): Promise<Contents> {
  const folder = at.path('contents');
  await mkdir(folder);
  const read = [...(await unpack(zip, folder))].map(
    async ([name, { path }]) => [name, await readFile(path, 'utf8')] as const,
  );
  return new Map(await Promise.all(read));
}

const rows = (files: Contents, name: string): string[][] => {
  const all = parse(files.get(name)!, { record_delimiter: '\r\n' });
  return name.startsWith('events/') ? all.slice(1) : all;
};

/** Tables made event by event stand source after source: put together, that order is made again. */
const byEvent = (settled: boolean) => (a: string[], b: string[]) => {
  const sources = ['directory', 'finance', 'procurement'];
  return settled
    ? 0
    : sources.indexOf(a[0]!) - sources.indexOf(b[0]!) || Number(a[1]) - Number(b[1]);
};
