import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openParquet } from '../src/extracts/format/parquet-file.ts';
import { unpack } from '../src/extracts/format/zip-reader.ts';
import { journalLines } from '../src/extracts/tables/ledger.ts';
import { keys, workplace } from './extract-harness.ts';
import { sampleTrust } from './sample-trust.ts';
import { editLines, falsify, tamper } from './tamper.ts';
import type { Workplace } from './extract-harness.ts';

// Whoever falsifies here holds the trust's own key and seals the extract again: the signature and
// every digest are right, and only the proof by the events can find what was done.
let at: Workplace;
let zip: string;
beforeAll(async () => {
  at = await workplace();
  zip = await at.build(sampleTrust(3));
});
afterAll(() => at.done());

const resealed = async (file: string, edit: (bytes: Buffer) => Buffer) =>
  at.findings(await tamper(at, zip, { edit: { [file]: edit }, key: keys.privateKey }));

const lines = 'tables/journal-lines.csv';

describe('a row of a table, though sealed again with the right key, is named when it was', () => {
  test('changed: the fields, what they say and what the events say (X6, X7)', async () => {
    const findings = await resealed(lines, falsify.changed(7, /,GAG,|,UNR,/, ',ZZZ,'));
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^tables\/journal-lines\.csv, row 8: .*fund is ZZZ, by the events (GAG|UNR)$/,
      ),
    );
    expect(findings.join()).toContain('manifest.json: controls');
    expect(findings.join()).toContain('tables/journal-lines.parquet, row 8');
  });

  test('deleted: where it is missing, and which it was (X6, X7)', async () => {
    const findings = await resealed(lines, falsify.deleted(7));
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^tables\/journal-lines\.csv, row 8: a row was deleted before it: [0-9a-f-]{36} \d$/,
      ),
    );
  });

  test('inserted (X6, X7)', async () => {
    const another = (line: string) =>
      line.replace(/^finance,\d+,[0-9a-f]{8}/, 'finance,9,00000000');
    const findings = await resealed(lines, falsify.inserted(7, another));
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^tables\/journal-lines\.csv, row 8: the row was inserted: .* 00000000-/,
      ),
    );
  });

  test('moved (X6, X7)', async () => {
    const findings = await resealed(lines, falsify.reordered(7));
    expect(findings).toContainEqual(
      expect.stringMatching(/^tables\/journal-lines\.csv, row 8: the row was moved: /),
    );
    expect(findings.filter((each) => each.startsWith(lines))).toHaveLength(1);
  });

  test('the first or the last of the file (X6)', async () => {
    expect((await resealed(lines, falsify.deleted(1))).join()).toContain(
      `${lines}, row 2: a row was`,
    );
    const last = editLines((all) => all.slice(0, -1));
    expect((await resealed('tables/orders.csv', last)).join()).toMatch(
      /tables\/orders\.csv, row \d+: a row was deleted/,
    );
  });
});

test('every table of the extract is held against the events, not only the ledger (X7)', async () => {
  const tables = [
    'orders',
    'receipts',
    'invoices',
    'approvals',
    'users',
    'roles',
    'chart',
    'schools',
  ];
  const edit = Object.fromEntries(
    tables.map((table) => [`tables/${table}.csv`, falsify.deleted(2)] as const),
  );
  const findings = await at.findings(await tamper(at, zip, { edit, key: keys.privateKey }));
  for (const table of tables) {
    expect(findings).toContainEqual(
      expect.stringContaining(`tables/${table}.csv, row 3: a row was deleted before it`),
    );
  }
});

test('a falsified balance that still adds up to nil is found in its row (X7)', async () => {
  const swapped = editLines((all) => {
    const split = all.map((line) => line.split(','));
    [split[1]![5], split[2]![5]] = ['999999', '999998'];
    return split.map((fields) => fields.join(','));
  });
  const findings = await resealed('tables/trial-balance.csv', swapped);
  expect(findings).toContainEqual(
    expect.stringMatching(/trial-balance\.csv, row 2: .*account is 999999, by the events/),
  );
});

test('a balance that is not nil is said in words and pence (X7)', async () => {
  const findings = await resealed(
    'tables/trial-balance.csv',
    editLines((all) =>
      all.map((line, index) => (index === 1 ? line.replace(/\d+$/, '12345') : line)),
    ),
  );
  expect(findings).toContainEqual(
    expect.stringMatching(/trial-balance\.csv: the trial balance in all is -?\d+ pence, not nil/),
  );
});

test('the same rows in another form of writing are refused: one position, one file (X7)', async () => {
  const findings = await resealed(lines, (bytes) =>
    Buffer.from(bytes.toString('utf8').replace('GAG', '"GAG"').replace('UNR', '"UNR"')),
  );
  expect(findings).toEqual([
    `${lines}: its rows are right, but it is not written in the form of the format`,
  ]);
});

test('a table that is no longer CSV is a finding, not a failure of the verifier (X6)', async () => {
  const findings = await resealed(lines, falsify.changed(4, /,/, '"'));
  expect(findings.join()).toMatch(/journal-lines\.csv, row \d+: not readable as CSV/);
});

test('without sealing again the digest shows it first, and the row is named too (X6, X7)', async () => {
  const edit = { [lines]: falsify.deleted(7) };
  const findings = await at.findings(await tamper(at, zip, { edit }));
  expect(findings.join()).toMatch(/journal-lines\.csv: it has \d+ bytes; the manifest says \d+/);
  expect(findings.join()).toContain(`${lines}, row 8: a row was deleted before it`);
});

test('sealed with another key it is refused by whoever holds the right one (X6, X7)', async () => {
  const other = generateKeyPairSync('ed25519');
  const findings = await at.findings(await tamper(at, zip, { key: other.privateKey }));
  expect(findings).toEqual([
    expect.stringMatching(
      /^manifest\.sig: it was made with the key \w{64}, not with \w{64}, which you hold$/,
    ),
  ]);
});

test('amounts beyond all reason are a finding, not a failure of the verifier (X6)', async () => {
  const beyond = editLines((all) => all.with(1, all[1]!.replace(/\d+$/, '9'.repeat(17))));
  const findings = await resealed('tables/trial-balance.csv', beyond);
  expect(findings).toContain('manifest.json: the amounts add up to more than a manifest can say');
});

test('control totals edited in the manifest, and signed again, are found by adding up (X7)', async () => {
  const forged = await tamper(at, zip, {
    key: keys.privateKey,
    manifest: (manifest) => {
      const [first, ...rest] = manifest.controls.schoolsAndFunds;
      const schoolsAndFunds = [
        { ...first!, debit: first!.debit + 1, net: first!.net + 1 },
        ...rest,
      ];
      return { ...manifest, controls: { ...manifest.controls, schoolsAndFunds } };
    },
  });
  const findings = await at.findings(forged);
  expect(findings).toContainEqual(
    expect.stringMatching(/^manifest\.json: controls of school .* say \d+ lines, debit \d+/),
  );
  expect(findings).toContainEqual(
    expect.stringMatching(
      /^tables\/trial-balance\.csv: school .*: the lines of the journals come to/,
    ),
  );
});

test('a row falsified in Parquet alone is named there (X6, X7)', async () => {
  const folder = at.path('parquet');
  await mkdir(folder);
  const { path } = (await unpack(zip, folder)).get(lines)!;
  const edited = falsify.changed(7, /finance,\d+/, 'finance,1')(await readFile(path));
  const csv = join(folder, 'edited.csv');
  await writeFile(csv, edited);
  const engine = await openParquet(folder);
  await engine.write(
    csv,
    `${csv}.parquet`,
    journalLines.columns,
    edited.toString().split('\r\n').length - 2,
  );
  engine.close();
  const parquet = await readFile(`${csv}.parquet`);
  const edit = { 'tables/journal-lines.parquet': () => parquet };
  const forged = await tamper(at, zip, { edit, key: keys.privateKey });
  expect(await at.findings(forged)).toEqual([
    expect.stringMatching(
      /^tables\/journal-lines\.parquet, row 8: the row was changed: seq is 1, by the CSV file \d+$/,
    ),
  ]);
});

test('a Parquet file that is none is a finding (X7)', async () => {
  const edit = { 'tables/journals.parquet': () => Buffer.from('PAR1 but not really') };
  const findings = await at.findings(await tamper(at, zip, { edit, key: keys.privateKey }));
  expect(findings).toEqual([
    expect.stringMatching(/^tables\/journals\.parquet: it cannot be read: /),
  ]);
});
