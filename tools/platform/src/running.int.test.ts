import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn } from '@bursar/identity';
import { freePort } from '@bursar/local-parts';
import { businessDate } from '@bursar/service-kit';
import { until } from '@bursar/test-kit';
import { Temporal } from 'temporal-polyfill';
import { longDate } from './dates.ts';
import { grace, makeFirst, newFolder, PATIENCE } from './test/prepared-folder.ts';
import { run } from './test/started.ts';
import type { Program, Started } from './test/started.ts';

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
const say = async (program: Program, ...args: string[]) => {
  const command = run(program, ['--data', folder, ...args]);
  const code = await command.ended;
  return { code, text: command.text };
};

beforeAll(async () => {
  folder = newFolder();
  await start();
  const [link] = await started.says(/http\S+\/welcome\/\S+/);
  await makeFirst(link);
}, PATIENCE);

afterAll(async () => {
  await started.end('SIGINT');
  rmSync(folder, { recursive: true, force: true });
}, PATIENCE);

const plus = (days: number): string =>
  Temporal.PlainDate.from(businessDate(new Date())).add({ days }).toString();
const clockHeader = async () =>
  (await fetch(`${origin}/finance/health/live`)).headers.get('bursar-clock');

const { password } = grace;

/** Somebody signed in, asking the directory. */
const as = async (login: string) => {
  const { access_token: token } = await signIn({ issuer: `${origin}/identity`, login, password });
  return async (method: string, path: string, body?: object) => {
    const reply = await fetch(`${origin}/directory/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return {
      status: reply.status,
      location: reply.headers.get('location'),
      body: (await reply.json()) as Record<string, string>,
    };
  };
};

test(
  'without a demonstration the first administrator founds a trust and invites others, who get a letter and sign in (F6)',
  async () => {
    const first = await as(grace.login);

    // She is the platform's operator, who sees what stands still in any service.
    const streams = await first('GET', '/platform/streams');
    expect(streams).toMatchObject({ status: 200, body: { items: [] } });
    const founded = await first('POST', '/platform/trusts', {
      name: 'Ridgeway Learning Trust',
      administrator: { name: grace.name, email: 'grace@trust.example' },
    });
    expect(founded).toMatchObject({ status: 201 });
    const trust = `/trusts/${founded.body.trustId}`;
    // An address in an answer leads where it says, below the service's own prefix.
    expect(founded.location).toBe(`/directory/v1${trust}/trust`);

    // What she holds in it reaches every service by event.
    await until('her own role', async () => (await first('GET', `${trust}/trust`)).status === 200);
    const invited = await first('POST', `${trust}/users`, {
      name: 'Noor Aziz',
      email: 'Noor@trust.example',
    });
    expect(invited).toMatchObject({ status: 201 });
    const [, mail] = await started.says(/A letter with an invitation is in (\S+)\.\n/);
    const [file] = readdirSync(mail!);
    // The folder is its owner's alone, as the letters hold names and links.
    expect(statSync(mail!).mode & 0o777).toBe(0o700);
    const letter = readFileSync(join(mail!, file!), 'utf8').replaceAll('=\r\n', '');
    expect(letter).toContain('To: Noor@trust.example\r\n');
    expect(letter).toContain('Dear Noor Aziz');
    const [link] = /http\S+\/welcome\/\S+/.exec(letter)!;

    expect(
      await fetch(link, { method: 'POST', body: new URLSearchParams({ password }) }),
    ).toMatchObject({ status: 200 });
    const noor = await as('noor@trust.example');
    // Signed in, and nobody yet: roles come from an administrator.
    expect(await noor('GET', `${trust}/trust`)).toMatchObject({ status: 404 });
    await first('POST', `${trust}/roles`, {
      userId: invited.body.userId,
      role: 'trustee',
      at: 'trust',
    });
    await until('his role', async () => (await noor('GET', `${trust}/trust`)).status === 200);
  },
  PATIENCE,
);

test(
  'the clock moves forward, every answer says so, and a new start keeps the date (E4)',
  async () => {
    const before = plus(0);
    expect(await say('clock')).toEqual({
      code: 0,
      text: `Bursar's date is ${longDate(before)}.\n`,
    });
    expect(await clockHeader()).toBeNull();
    expect(await say('clock', '+8d')).toEqual({
      code: 0,
      text: expect.stringContaining(`date is ${longDate(plus(8))}.`),
    });
    expect((await clockHeader())?.slice(0, 10)).toBe(plus(8));
    expect(await (await fetch(`${origin}/apis`)).text()).toContain('8 days ahead');
    await started.end('SIGKILL');
    await start();
    expect((await clockHeader())?.slice(0, 10)).toBe(plus(8));
  },
  PATIENCE,
);

test(
  'the clock does not go back, nor by what it does not understand',
  async () => {
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
  },
  PATIENCE,
);

test(
  'the control port wants the secret that only who started Bursar can read',
  async () => {
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
  },
  PATIENCE,
);

test(
  'figures are for who started Bursar, on the control port and nowhere else',
  async () => {
    const { port, secret } = JSON.parse(readFileSync(join(folder, 'control.json'), 'utf8')) as {
      port: number;
      secret: string;
    };
    const headers = { authorization: `Bearer ${secret}` };
    const figures = (service: string, more: object = { headers }) =>
      fetch(`http://127.0.0.1:${port}/metrics/${service}`, more);
    const reply = await figures('finance');
    expect(reply.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await reply.text()).toMatch(
      /^bursar_lag_seconds\{subscription="organisation",source="directory",service="finance"\} /m,
    );
    expect((await figures('finance', {})).status).toBe(403);
    expect(await (await figures('portal')).text()).toContain('service="portal"');
    expect((await figures('nobody')).status).toBe(404);
    expect((await fetch(`${origin}/finance/metrics`)).status).toBe(404);
    expect((await fetch(`${origin}/finance/internal/heads`)).status).toBe(404);
    expect((await fetch(`${origin}/metrics`)).status).toBe(404);
  },
  PATIENCE,
);

test(
  'a projection is rebuilt while Bursar runs and while it is stopped, and a fault is one sentence (E4)',
  async () => {
    const rebuild = (service: string, projection: string) =>
      say('rebuild', service, projection, '--data', folder);
    const done = {
      code: 0,
      text: expect.stringMatching(
        /organisation of finance was made anew from \d+ events, and is in use\.\n$/,
      ),
    };
    expect(await rebuild('finance', 'organisation')).toEqual(done);
    expect(await rebuild('nobody', 'organisation')).toEqual({
      code: 1,
      text: expect.stringMatching(
        /^There is no service nobody; there are: directory, finance, .*\.\n$/,
      ),
    });
    expect(await rebuild('finance', 'nothing')).toEqual({
      code: 1,
      text: expect.stringMatching(
        /^finance has no projection nothing. Its projections: .*organisation.*\.\n$/,
      ),
    });
    expect(await rebuild('finance', 'pay-to-ledger')).toEqual({
      code: 1,
      text: expect.stringMatching(/^pay-to-ledger is a reaction: what it did stays done/),
    });
    await started.end('SIGINT');
    expect(await rebuild('finance', 'organisation')).toEqual(done);
    expect(await rebuild('finance', 'nothing')).toMatchObject({ code: 1 });
    const empty = mkdtempSync(join(tmpdir(), 'bursar-nothing-'));
    expect(await say('rebuild', 'finance', 'organisation', '--data', empty)).toEqual({
      code: 1,
      text: `There is nothing to rebuild in ${empty}; name another folder with --data.\n`,
    });
    rmSync(empty, { recursive: true });
    await start();
    expect(await clockHeader()).not.toBeNull();
  },
  PATIENCE,
);

test(
  'a token is for who has the password, and nobody else',
  async () => {
    const token = (typed: string) => {
      const command = run('token', ['--data', folder, 'nobody'], `${typed}\n`);
      return command.ended.then((code) => ({ code, text: command.text }));
    };
    expect(await token('not the password')).toEqual({
      code: 1,
      text: 'Password of nobody: This user name and this password do not go together. Check both and try again.\n',
    });
  },
  PATIENCE,
);

test(
  'where there is no demonstration, the password is asked for, and none is tried that nobody typed',
  async () => {
    const command = run('token', ['--data', folder, grace.login], `${password}\n`);
    await command.says(/Password of .*: .*\..*\./);
    expect(await command.ended).toBe(0);
    expect(await say('token', grace.login)).toEqual({
      code: 1,
      text: `Password of ${grace.login}: No password was given, so nobody is signed in.\n`,
    });
  },
  PATIENCE,
);

test(
  'where nothing runs, the commands say how to start it',
  async () => {
    const nowhere = mkdtempSync(join(tmpdir(), 'bursar-nowhere-'));
    const sentence = `Bursar is not running on ${nowhere}; start it with ./scripts/start.\n`;
    expect(await say('clock', '--data', nowhere)).toEqual({ code: 1, text: sentence });
    expect(await say('token', 'amara', '--data', nowhere)).toEqual({ code: 1, text: sentence });
    rmSync(nowhere, { recursive: true });
  },
  PATIENCE,
);
