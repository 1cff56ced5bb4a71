import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@bursar/local-parts';
import { run } from './test/started.ts';
import type { Started } from './test/started.ts';
import { chooseImport } from './import-register.ts';
import { readRegisterFolder } from './register-folder.ts';
import { StartFault } from './start-fault.ts';

let folder: string;
const running: Started[] = [];
const shared = fileURLToPath(new URL('../../../../shared/data/gias', import.meta.url));
const withRegister = existsSync(shared) ? test : test.skip;
if (!existsSync(shared))
  console.warn('Skipped, what needs the folder shared/data/gias: the real register.');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bursar-import-'));
  chmodSync(folder, 0o755);
});

afterEach(async () => {
  for (const one of running.splice(0)) await one.end('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

const headings = 'URN,EstablishmentName,EstablishmentStatus (name),Trusts (code)';
const linkHeadings = 'URN,Group UID,Group Name,Companies House Number,Joined date';

test('the register’s own files are known by what they hold, in its own encoding, whatever they are called (D2)', () => {
  mkdirSync(join(folder, 'register'));
  const put = (name: string, lines: string[]) =>
    writeFileSync(join(folder, 'register', name), Buffer.from(lines.join('\r\n'), 'latin1'));
  put('a.csv', ['something,else', '1,2']);
  put('b.csv', [
    linkHeadings,
    '136001,80000,St Zo\u00eb Trust,5210075.0,01/09/2019',
    '136002,80001,Other,,',
  ]);
  put('c.csv', [headings, '136001,Zo\u00eb Primary,Open,', '136002,Ash,Open,']);
  const register = readRegisterFolder(join(folder, 'register'));
  expect(register.trusts).toEqual([
    { uid: '80000', name: 'St Zo\u00eb Trust', companyNumber: '05210075', schools: 1 },
    { uid: '80001', name: 'Other', companyNumber: null, schools: 1 },
  ]);
  expect(register.filesFor('80000').register).toContain('Zo\u00eb Primary');
});

test('of files larger than an upload may be, the trust’s own rows are taken', () => {
  mkdirSync(join(folder, 'register'));
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `${100_000 + at},${'School '.repeat(25)}${at},Open,${at % 7}`,
  );
  writeFileSync(join(folder, 'register', 'all.csv'), [headings, ...rows].join('\n'));
  const { register, links } = readRegisterFolder(join(folder, 'register')).filesFor('3');
  expect(links).toBeNull();
  expect(register.split('\n').filter(Boolean)).toHaveLength(1 + Math.ceil((60_000 - 3) / 7));
  expect(Buffer.byteLength(register)).toBeLessThan(10 * 1024 * 1024);
});

test('a folder without the register, and one that is not there, are refused with one sentence before anything starts', async () => {
  const started = run('start', [
    '--data',
    join(folder, 'data'),
    '--port',
    String(await freePort()),
    '--import',
    folder,
  ]);
  expect(await started.ended).toBe(1);
  expect(started.text).toBe(
    `${folder} has no file of the national register: neither its full download nor academies with their trusts.\n`,
  );
  expect(existsSync(join(folder, 'data'))).toBe(false);
  expect(() => chooseImport(join(folder, 'nowhere'), null)).toThrow(StartFault);
});

withRegister(
  'of the real register, a trust that is not named or not there is asked for with examples',
  () => {
    expect(() => chooseImport(shared, null)).toThrow(
      /^Say which trust to import, for example --uid \d+ \(.+, \d+ schools\)/,
    );
    expect(() => chooseImport(shared, '1')).toThrow(
      /^The register has no trust with the UID 1; choose another/,
    );
  },
);
