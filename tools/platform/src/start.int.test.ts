import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@bursar/local-parts';
import { seeProcess } from '@bursar/local-parts/processes';
import { signIn } from '@bursar/identity';
import { root } from './release.ts';
import { run } from './test/started.ts';
import type { Started } from './test/started.ts';

/** The services that the project has, by their folders. */
const services = readdirSync(join(root, 'services')).filter((name) =>
  existsSync(join(root, 'services', name, 'src', 'service.ts')),
);

let folder: string;
const running: Started[] = [];

const start = (...args: string[]): Started => {
  const started = run('start', ['--data', folder, '--no-demo', ...args]);
  running.push(started);
  return started;
};

/** A platform that answers, and where. */
const up = async (): Promise<{
  started: Started;
  origin: string;
  port: number;
  link: string | undefined;
}> => {
  const port = await freePort();
  const started = start('--port', String(port));
  await started.says(/Ctrl-C stops/);
  return {
    started,
    origin: `http://localhost:${port}`,
    port,
    link: /(http\S+\/welcome\/\S+)/.exec(started.text)?.[1],
  };
};

const password = 'three plain words';
const makeFirst = (link: string | undefined) =>
  fetch(link!, {
    method: 'POST',
    body: new URLSearchParams({ name: 'Grace Mensah', login: 'grace', password }),
  });

const postgresOf = (): number =>
  Number.parseInt(readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bursar-start-'));
  chmodSync(folder, 0o755);
});

afterEach(async () => {
  for (const one of running.splice(0)) await one.end('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

test('one command brings up every service, its documentation and a first page that leads to them', async () => {
  const { origin } = await up();
  const page = await (await fetch(origin)).text();
  for (const name of services) {
    const health = await fetch(`${origin}/${name}/health/ready`);
    expect({ name, status: health.status }).toEqual({ name, status: 200 });
    expect(page).toContain(`<a href="/${name}/docs/">`);
    const openApi = (await (await fetch(`${origin}/${name}/docs/json`)).json()) as object;
    expect(openApi).toMatchObject({ servers: [{ url: `/${name}` }] });
    const moved = await fetch(`${origin}/${name}/docs/static/index.html`, { redirect: 'manual' });
    expect(moved.headers.get('location')).toBe(`/${name}/docs/`);
  }
  expect((await fetch(`${origin}/nowhere`)).status).toBe(404);
  const problem = (await (await fetch(`${origin}/finance/v1/nowhere`)).json()) as { type: string };
  expect(problem.type).toMatch(/^http:\/\/localhost:\d+\/docs\/errors\//);
});

test('the one-time link makes the first administrator, whose token from the real sign-in every service takes (401 without)', async () => {
  const { origin, link } = await up();
  expect((await makeFirst(link)).status).toBe(200);
  expect((await makeFirst(link)).status).toBe(404);
  const { access_token: token } = await signIn({
    issuer: `${origin}/identity`,
    login: 'grace',
    password,
  });
  for (const name of services) {
    const { url, method } = await firstRouteOf(`${origin}/${name}`);
    const without = await fetch(url, { method });
    expect({ name, status: without.status }).toEqual({ name, status: 401 });
    const withToken = await fetch(url, { method, headers: { authorization: `Bearer ${token}` } });
    // They know who asks; this trust is not there.
    expect([400, 404]).toContain(withToken.status);
  }
});

/** Some route of a service, as its documentation has it, for a trust that is not there. */
const firstRouteOf = async (base: string): Promise<{ url: string; method: string }> => {
  const { paths } = (await (await fetch(`${base}/docs/json`)).json()) as {
    paths: Record<string, object>;
  };
  const path = Object.keys(paths).find((one) => one.startsWith('/v1/trusts/'))!;
  const url = `${base}${path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000001')}`;
  return { url, method: Object.keys(paths[path]!)[0]!.toUpperCase() };
};

test('Ctrl-C stops everything cleanly, PostgreSQL included, and the next start has what was there', async () => {
  const first = await up();
  await makeFirst(first.link);
  const postgres = postgresOf();
  expect(await first.started.end('SIGINT')).toBe(0);
  expect(first.started.text).toContain('Stopping.');
  expect(seeProcess(postgres)).toBeUndefined();
  const second = await up();
  expect(second.link).toBeUndefined();
  await expect(
    signIn({ issuer: `${second.origin}/identity`, login: 'grace', password }),
  ).resolves.toBeDefined();
});

test('Ctrl-C while it starts stops it as well, and the next start is none the worse', async () => {
  const started = start('--port', String(await freePort()));
  await started.says(/PostgreSQL \(/);
  expect(await started.end('SIGINT')).toBe(0);
  const { origin } = await up();
  expect((await fetch(`${origin}/finance/health/ready`)).status).toBe(200);
});

test('after kill -9 the next start recovers by itself, with everything that was confirmed', async () => {
  const first = await up();
  expect((await makeFirst(first.link)).status).toBe(200);
  const postgres = postgresOf();
  expect(await first.started.end('SIGKILL')).toBeNull();
  const second = await up();
  expect(postgresOf()).not.toBe(postgres);
  await expect(
    signIn({ issuer: `${second.origin}/identity`, login: 'grace', password }),
  ).resolves.toBeDefined();
});

test('where PostgreSQL ends by itself, one sentence says so and nothing goes on as if it had not', async () => {
  const { started } = await up();
  process.kill(postgresOf(), 'SIGKILL');
  expect(await started.ended).toBe(1);
  expect(started.text).toContain(
    'PostgreSQL ended by itself; start again, and it recovers what was confirmed.',
  );
});

test('a second start beside the first is refused with one sentence that says where the first is', async () => {
  const { origin } = await up();
  const second = start('--port', String(await freePort()));
  expect(await second.ended).toBe(1);
  expect(second.text).toBe(
    `Bursar is already running at ${origin} with the data in ${folder}; use that, or stop it there with Ctrl-C.\n`,
  );
  const reset = start('--reset', '--port', String(await freePort()));
  expect(await reset.ended).toBe(1);
  expect((await fetch(`${origin}/finance/health/ready`)).status).toBe(200);
});

test('a port in use is refused with one sentence that says how to choose another', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const started = start('--port', String(port));
  expect(await started.ended).toBe(1);
  other.close();
  expect(started.text).toBe(
    `Port ${port} is in use by another program; stop that, or choose another port with --port.\n`,
  );
});

test('data that a newer release has used, and a folder that holds other things, are left as they are', async () => {
  writeFileSync(join(folder, 'version'), '99.0.0\n');
  const newer = start('--port', String(await freePort()));
  expect(await newer.ended).toBe(1);
  expect(newer.text).toMatch(
    /^\S+ was used by Bursar 99\.0\.0, which is newer than this [\d.]+; start that release, or use another folder\.\n$/,
  );
  mkdirSync(join(folder, 'holiday photos'));
  const others = start('--reset', '--port', String(await freePort()));
  expect(await others.ended).toBe(1);
  expect(others.text).toContain('holds other things (holiday photos)');
  expect(readFileSync(join(folder, 'version'), 'utf8')).toBe('99.0.0\n');
});

test('--reset deletes what was there, and begins anew', async () => {
  const first = await up();
  await makeFirst(first.link);
  await first.started.end('SIGINT');
  const port = await freePort();
  const second = start('--reset', '--port', String(port));
  await second.says(/\/welcome\//);
  await expect(
    signIn({ issuer: `http://localhost:${port}/identity`, login: 'grace', password }),
  ).rejects.toThrow('do not go together');
});

test('an option that there is not, and a port that is none, are refused with one sentence', async () => {
  const option = start('--prot', '8080');
  expect(await option.ended).toBe(1);
  expect(option.text).toBe("Unknown option '--prot'. ./scripts/start --help says what there is.\n");
  const port = start('--port', 'eighty');
  expect(await port.ended).toBe(1);
  expect(port.text).toBe('--port takes a number from 1 to 65535, and "eighty" is none.\n');
});
