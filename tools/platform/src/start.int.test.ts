import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@bursar/local-parts';
import { seeProcess } from '@bursar/local-parts/processes';
import { signIn } from '@bursar/identity';
import { until } from '@bursar/test-kit';
import { Browser } from '../../../services/portal/test/browser.ts';
import { root } from './release.ts';
import { grace, makeFirst, PATIENCE, prepareFolder } from './test/prepared-folder.ts';
import type { PreparedFolder } from './test/prepared-folder.ts';
import { run } from './test/started.ts';
import type { Started } from './test/started.ts';

/** The services that the project has, by their folders. */
const services = readdirSync(join(root, 'services')).filter((name) =>
  existsSync(join(root, 'services', name, 'src', 'service.ts')),
);

let prepared: PreparedFolder;
let folder: string;
const running: Started[] = [];

const start = (...args: string[]): Started => {
  const started = run('start', ['--data', folder, '--no-demo', ...args]);
  running.push(started);
  return started;
};

/** A platform that answers, and where. */
const up = async (...args: string[]) => {
  const port = await freePort();
  const started = start('--port', String(port), ...args);
  await started.says(/Ctrl-C stops/);
  return { started, origin: `http://localhost:${port}` };
};

const tokenOfGrace = (origin: string) => signIn({ issuer: `${origin}/identity`, ...grace });
const postgresOf = (): number =>
  Number.parseInt(readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10);

beforeAll(async () => {
  prepared = await prepareFolder();
}, PATIENCE);

beforeEach(() => {
  folder = prepared.copy();
});

afterEach(async () => {
  for (const one of running.splice(0)) await one.end('SIGINT');
}, PATIENCE);

afterAll(() => prepared.remove());

test(
  'one command brings up every service, its documentation and a page that leads to them',
  async () => {
    const { origin } = await up();
    const page = await (await fetch(`${origin}/apis`)).text();
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
    const problem = (await (await fetch(`${origin}/finance/v1/nowhere`)).json()) as {
      type: string;
    };
    expect(problem.type).toMatch(/^http:\/\/localhost:\d+\/docs\/errors\//);
  },
  PATIENCE,
);

test(
  'whoever opens it in a browser signs in and works in the portal, even where no trust has them yet',
  async () => {
    const { origin } = await up();
    const browser = new Browser(origin);
    const page = await browser.signIn(grace.login, '/somewhere', grace.password);
    expect(page).toMatchObject({ status: 200, url: new URL('/somewhere', origin) });
    expect(page.headers.get('content-security-policy')).toContain("'nonce-");
    const [script] = /\/assets\/[\w-]+\.js/.exec(page.text)!;
    expect(await browser.get(script, { 'accept-encoding': 'br' })).toMatchObject({ status: 200 });
    expect(await browser.get('/session')).toMatchObject({ status: 200, body: { clock: null } });
    expect(await browser.get('/api/directory/v1/me')).toMatchObject({
      status: 200,
      body: { trusts: [] },
    });
    for (const name of services)
      expect((await browser.get(`/api/${name}/health/ready`)).text).toContain('"ready"');

    // This machine has one name, since cookies go by it.
    const other = await fetch(`${origin.replace('localhost', '127.0.0.1')}/somewhere?a=1`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect(other.headers.get('location')).toBe(`${origin}/somewhere?a=1`);
  },
  PATIENCE,
);

test(
  'the token of the real sign-in is taken by every service, and nothing is said without one (401)',
  async () => {
    const { origin } = await up();
    const { access_token: token } = await tokenOfGrace(origin);
    for (const name of services) {
      const { url, method } = await firstRouteOf(`${origin}/${name}`);
      const without = await fetch(url, { method });
      expect({ name, status: without.status }).toEqual({ name, status: 401 });
      const withToken = await fetch(url, { method, headers: { authorization: `Bearer ${token}` } });
      // They know who asks; this trust is not there.
      expect([400, 404]).toContain(withToken.status);
    }
  },
  PATIENCE,
);

/** Some route of a service, as its documentation has it, for a trust that is not there. */
const firstRouteOf = async (base: string): Promise<{ url: string; method: string }> => {
  const { paths } = (await (await fetch(`${base}/docs/json`)).json()) as {
    paths: Record<string, object>;
  };
  const path = Object.keys(paths).find((one) => one.startsWith('/v1/trusts/'))!;
  const url = `${base}${path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000001')}`;
  return { url, method: Object.keys(paths[path]!)[0]!.toUpperCase() };
};

test(
  'Ctrl-C stops everything cleanly, PostgreSQL included, and the next start has what was there',
  async () => {
    const first = await up();
    const postgres = postgresOf();
    expect(await first.started.end('SIGINT')).toBe(0);
    expect(first.started.text).toContain('Stopping.');
    expect(seeProcess(postgres)).toBeUndefined();
    const second = await up();
    expect(second.started.text).not.toContain('/welcome/');
    await expect(tokenOfGrace(second.origin)).resolves.toBeDefined();
  },
  PATIENCE,
);

test(
  'Ctrl-C while it starts stops it as well, and the next start is none the worse',
  async () => {
    const started = start('--port', String(await freePort()));
    await started.says(/PostgreSQL \(/);
    expect(await started.end('SIGINT')).toBe(0);
    const { origin } = await up();
    await expect(tokenOfGrace(origin)).resolves.toBeDefined();
  },
  PATIENCE,
);

test(
  'after kill -9 the next start recovers by itself, with everything that was confirmed',
  async () => {
    const first = await up();
    const { access_token: token } = await tokenOfGrace(first.origin);
    const founded = await fetch(`${first.origin}/directory/v1/platform/trusts`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': 'confirmed',
      },
      body: JSON.stringify({
        name: 'Ridgeway Learning Trust',
        administrator: { name: grace.name, email: 'grace@trust.example' },
      }),
    });
    const { trustId } = (await founded.json()) as { trustId: string };
    expect(founded.status).toBe(201);
    const postgres = postgresOf();
    expect(await first.started.end('SIGKILL')).toBeNull();

    const second = await up();
    expect(postgresOf()).not.toBe(postgres);
    await until('the trust, known to another service', async () => {
      const reply = await fetch(`${second.origin}/finance/v1/trusts/${trustId}/periods`, {
        headers: { authorization: `Bearer ${(await tokenOfGrace(second.origin)).access_token}` },
      });
      // An administrator is somebody in the trust, though not for its ledger.
      return reply.status === 403;
    });
  },
  PATIENCE,
);

test(
  'where PostgreSQL ends by itself, one sentence says so and nothing goes on as if it had not',
  async () => {
    const { started } = await up();
    process.kill(postgresOf(), 'SIGKILL');
    expect(await started.ended).toBe(1);
    expect(started.text).toContain(
      'PostgreSQL ended by itself; start again, and it recovers what was confirmed.',
    );
  },
  PATIENCE,
);

test(
  'a second start beside the first is refused with one sentence that says where the first is',
  async () => {
    const { origin } = await up();
    const second = start('--port', String(await freePort()));
    expect(await second.ended).toBe(1);
    expect(second.text).toBe(
      `Bursar is already running at ${origin} with the data in ${folder}; use that, or stop it there with Ctrl-C.\n`,
    );
    const reset = start('--reset', '--port', String(await freePort()));
    expect(await reset.ended).toBe(1);
    expect((await fetch(`${origin}/finance/health/ready`)).status).toBe(200);
  },
  PATIENCE,
);

test(
  'a port in use is refused with one sentence that says how to choose another',
  async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const started = start('--port', String(port));
    expect(await started.ended).toBe(1);
    other.close();
    expect(started.text).toBe(
      `Port ${port} is in use by another program; stop that, or choose another port with --port.\n`,
    );
  },
  PATIENCE,
);

test(
  'data that a newer release has used, and a folder that holds other things, are left as they are',
  async () => {
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
  },
  PATIENCE,
);

test(
  '--reset deletes what was there, and a new link makes another first administrator, once',
  async () => {
    const { started, origin } = await up('--reset');
    await expect(tokenOfGrace(origin)).rejects.toThrow('do not go together');
    const [link] = await started.says(/http\S+\/welcome\/\S+/);
    expect((await makeFirst(link)).status).toBe(200);
    expect((await makeFirst(link)).status).toBe(404);
    await expect(tokenOfGrace(origin)).resolves.toBeDefined();
  },
  PATIENCE,
);

test(
  'an option that there is not, and a port that is none, are refused with one sentence',
  async () => {
    const option = start('--prot', '8080');
    expect(await option.ended).toBe(1);
    expect(option.text).toBe(
      "Unknown option '--prot'. ./scripts/start --help says what there is.\n",
    );
    const port = start('--port', 'eighty');
    expect(await port.ended).toBe(1);
    expect(port.text).toBe('--port takes a number from 1 to 65535, and "eighty" is none.\n');
  },
  PATIENCE,
);

const isRoot = process.getuid?.() === 0;
const mounts = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;
if (!mounts)
  console.warn('Skipped, what needs a disk of its own: mounting one is not allowed here.');

(mounts ? test : test.skip).each([
  [
    'a full disk',
    'size=8m',
    /^The disk that holds \S+ is full; free some space and start again\.\n$/,
  ],
  ['a read-only disk', 'ro', /^\S+ cannot be written: its file system is read-only\.\n$/],
])(
  '%s is refused with one sentence',
  async (_, option, sentence) => {
    const program = fileURLToPath(new URL('start.ts', import.meta.url));
    const inner = `mount -t tmpfs -o ${option} tmpfs "$1" && shift && exec "$@"`;
    const command = [
      '--data',
      join(folder, 'data'),
      '--no-demo',
      '--port',
      String(await freePort()),
    ];
    const { stderr, status } = spawnSync(
      'unshare',
      ['--mount', 'sh', '-c', inner, 'sh', folder, process.execPath, program, ...command],
      { encoding: 'utf8' },
    );
    expect({ stderr, status }).toEqual({ stderr: expect.stringMatching(sentence), status: 1 });
  },
  PATIENCE,
);
