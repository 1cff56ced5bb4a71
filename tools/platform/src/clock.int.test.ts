import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@bursar/local-parts';
import { businessDate } from '@bursar/service-kit';
import { Temporal } from 'temporal-polyfill';
import { run } from './test/started.ts';
import type { Started } from './test/started.ts';
import { longDate } from './dates.ts';

let folder: string;
let started: Started;
let origin: string;

const start = async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  started = run('start', ['--data', folder, '--no-demo', '--port', String(port)]);
  await started.says(/Ctrl-C stops/);
};

/** What a command prints, and how it ends. */
const say = async (program: 'clock' | 'token', ...args: string[]) => {
  const command = run(program, ['--data', folder, ...args]);
  const code = await command.ended;
  return { code, text: command.text };
};

const plus = (days: number): string =>
  Temporal.PlainDate.from(businessDate(new Date())).add({ days }).toString();
const clockHeader = async () =>
  (await fetch(`${origin}/finance/health/live`)).headers.get('bursar-clock');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bursar-clock-'));
  chmodSync(folder, 0o755);
  await start();
});

afterAll(async () => {
  await started.end('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

test('the clock moves forward, every answer says so, and a new start keeps the date (E4)', async () => {
  const before = plus(0);
  expect(await say('clock')).toEqual({ code: 0, text: `Bursar's date is ${longDate(before)}.\n` });
  expect(await clockHeader()).toBeNull();
  expect(await say('clock', '+8d')).toEqual({
    code: 0,
    text: expect.stringContaining(`date is ${longDate(plus(8))}.`),
  });
  expect((await clockHeader())?.slice(0, 10)).toBe(plus(8));
  expect(await (await fetch(origin)).text()).toContain('8 days ahead');
  await started.end('SIGKILL');
  await start();
  expect((await clockHeader())?.slice(0, 10)).toBe(plus(8));
});

test('the clock does not go back, nor by what it does not understand', async () => {
  const at = await clockHeader();
  expect(await say('clock', '-1d')).toMatchObject({
    code: 1,
    text: expect.stringContaining('only moves forward'),
  });
  expect(await say('clock', '2020-01-01')).toMatchObject({
    code: 1,
    text: expect.stringContaining('only moves forward'),
  });
  expect(await say('clock', '+4000d')).toMatchObject({
    code: 1,
    text: expect.stringContaining('at most 3 years'),
  });
  expect(await say('clock', 'soon')).toMatchObject({
    code: 1,
    text: expect.stringContaining('say +8d, +3h, +2w'),
  });
  expect((await clockHeader())! >= at!).toBe(true);
  expect((await clockHeader())!.slice(0, 10)).toBe(at!.slice(0, 10));
});

test('the control port wants the secret that only who started Bursar can read', async () => {
  const file = join(folder, 'control.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { port, secret } = JSON.parse(readFileSync(file, 'utf8')) as {
    port: number;
    secret: string;
  };
  const ask = (headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${port}/clock?move=%2B1d`, { method: 'POST', headers });
  expect((await ask({})).status).toBe(403);
  expect((await ask({ authorization: `Bearer ${secret.slice(1)}x` })).status).toBe(403);
  expect(
    (await ask({ authorization: `Bearer ${secret}`, 'x-forwarded-for': '192.0.2.1' })).status,
  ).toBe(403);
});

test('a token is for who has the password, and nobody else', async () => {
  expect(await say('token', 'nobody')).toEqual({
    code: 1,
    text: 'This user name and this password do not go together. Check both and try again.\n',
  });
});

test('where nothing runs, the commands say how to start it', async () => {
  const nowhere = mkdtempSync(join(tmpdir(), 'bursar-nowhere-'));
  const sentence = `Bursar is not running on ${nowhere}; start it with ./scripts/start.\n`;
  expect(await say('clock', '--data', nowhere)).toEqual({ code: 1, text: sentence });
  expect(await say('token', 'amara', '--data', nowhere)).toEqual({ code: 1, text: sentence });
  rmSync(nowhere, { recursive: true });
});
