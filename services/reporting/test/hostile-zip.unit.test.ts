import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { zipLimits } from '../src/extracts/format/zip-reader.ts';
import { workplace } from './extract-harness.ts';
import { sampleTrust } from './sample-trust.ts';
import { put, tamper } from './tamper.ts';
import type { Workplace } from './extract-harness.ts';

let at: Workplace;
let zip: string;
beforeAll(async () => {
  at = await workplace();
  zip = await at.build(sampleTrust(5, 2));
});
afterAll(() => at.done());

/** Writes a ZIP of what somebody hostile puts into it. */
async function hostile(fill: (zip: ZipFile) => void): Promise<string> {
  const path = at.path('hostile.zip');
  const made = new ZipFile();
  fill(made);
  made.end();
  await pipeline(made.outputStream, createWriteStream(path));
  return path;
}

/** Replaces a name by another of the same length wherever the ZIP holds it. */
async function renamed(from: string, to: string): Promise<string> {
  const made = await hostile((each) => each.addBuffer(Buffer.from('x'), from));
  const text = (await readFile(made)).toString('latin1').replaceAll(from, to);
  return put(at, 'renamed.zip', Buffer.from(text, 'latin1'));
}

test.each([
  ['up and out of the folder', 'tables/aaaaaaa.csv', '../../etc/cron.csv'],
  ['to the root of the disk', 'tables/aaaaaaa.csv', '/tables/aaaaaa.csv'],
  ['to a drive of Windows', 'tables/aaaaaaa.csv', 'C:\\ables\\aaaaa.csv'],
])('a path that leads %s is refused, and nothing is written (X7)', async (_what, from, to) => {
  const archive = await renamed(from, to);
  expect(await at.findings(archive)).toEqual([expect.stringMatching(/^archive: refused: /)]);
});

test('a file that no extract has is refused by its name (X7)', async () => {
  const archive = await hostile((each) => each.addBuffer(Buffer.from('x'), 'run-me.exe'));
  expect(await at.findings(archive)).toEqual(['archive: refused: no extract holds "run-me.exe"']);
});

test('the same file twice is refused: two readers might read two different ones (X7)', async () => {
  const archive = await hostile((each) => {
    each.addBuffer(Buffer.from('one'), 'manifest.json');
    each.addBuffer(Buffer.from('two'), 'manifest.json');
  });
  expect(await at.findings(archive)).toEqual(['archive: refused: manifest.json is in it twice']);
});

test('a link or a device is refused (X7)', async () => {
  const archive = await hostile((each) =>
    each.addBuffer(Buffer.from('/etc/passwd'), 'manifest.json', { mode: 0o120777 }),
  );
  expect(await at.findings(archive)).toEqual([
    'archive: refused: manifest.json is not a regular file',
  ]);
});

test('a bomb is refused before it is unpacked (X7)', async () => {
  const archive = await hostile((each) =>
    each.addBuffer(Buffer.alloc(8 * 1024 ** 2), 'tables/journals.csv'),
  );
  expect(await at.findings(archive)).toEqual([
    expect.stringMatching(
      /^archive: refused: tables\/journals\.csv unpacks to 8388608 bytes from \d+: a bomb$/,
    ),
  ]);
  const limits = { ...zipLimits, bytes: 1000 };
  expect(await at.findings(zip, { limits })).toEqual([
    'archive: refused: it unpacks to more than 1000 bytes',
  ]);
});

test('too many files are refused (X7)', async () => {
  const archive = await hostile((each) => {
    for (let index = 0; index < 30; index += 1) {
      const name = String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));
      each.addBuffer(Buffer.from('x'), `tables/${name}.csv`);
    }
  });
  expect(await at.findings(archive, { limits: { ...zipLimits, entries: 20 } })).toEqual([
    'archive: refused: it holds more than 20 files',
  ]);
});

test('what is no ZIP, or half of one, is refused in words (X7)', async () => {
  const whole = await readFile(zip);
  for (const bytes of [
    Buffer.from('PK'),
    Buffer.alloc(0),
    Buffer.from('%PDF-1.7 not a zip at all'),
  ]) {
    expect(await at.findings(await put(at, 'no.zip', bytes))).toEqual([
      expect.stringMatching(/^archive: refused: not a whole ZIP: /),
    ]);
  }
  const half = await put(at, 'half.zip', whole.subarray(0, whole.length / 2));
  expect(await at.findings(half)).toEqual([expect.stringMatching(/^archive: refused: /)]);
});

test('bytes changed inside the packed data are found, wherever they are (X6, X7)', async () => {
  const whole = await readFile(zip);
  for (const share of [0.1, 0.3, 0.5, 0.7]) {
    const bytes = Buffer.from(whole);
    bytes[Math.floor(bytes.length * share)]! ^= 0x01;
    expect(await at.findings(await put(at, 'flipped.zip', bytes))).not.toEqual([]);
  }
});

test('a manifest, signature, key or table that is missing is said by its name (X7)', async () => {
  for (const name of ['manifest.json', 'manifest.sig', 'public-key.pem', 'tables/orders.csv']) {
    const archive = await tamper(at, zip, { edit: { [name]: () => null } });
    expect((await at.findings(archive)).join('\n')).toMatch(
      new RegExp(`^${name}: it is .*missing`, 'm'),
    );
  }
});

test('nothing of a refused or proven archive stays on the disk (X7)', async () => {
  const scratch = at.path('kept');
  await mkdir(scratch);
  await at.findings(zip, { scratch });
  await expect(readdir(scratch)).rejects.toThrow('ENOENT');
});
