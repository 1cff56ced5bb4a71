import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { hold } from '../test/holder.ts';
import { startPostgres, type Postgres, type PostgresOptions } from './postgres.ts';
import { seeProcess } from './processes.ts';

let directory: string;
const started: Postgres[] = [];

async function start(options: Partial<PostgresOptions> = {}): Promise<Postgres> {
  const server = await startPostgres({ directory, ...options });
  started.push(server);
  return server;
}

async function ask<Row extends pg.QueryResultRow>(
  server: { superuserUrl: string },
  sql: string,
): Promise<Row[]> {
  const client = new pg.Client(server.superuserUrl);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bursar-postgres-'));
  chmodSync(directory, 0o755);
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

test('a server starts on the loopback address alone, and a stop is clean and may be repeated', async () => {
  const lines: string[] = [];
  const server = await start({ onLog: (line) => lines.push(line), settings: { work_mem: '3MB' } });
  const [row] = await ask(
    server,
    `select current_setting('server_version_num')::int / 10000 as major, current_setting('listen_addresses') as listens,
            current_setting('unix_socket_directories') as sockets, current_setting('work_mem') as work_mem,
            current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits`,
  );
  expect(row).toEqual({
    major: 18,
    listens: '127.0.0.1',
    sockets: '',
    work_mem: '3MB',
    fsync: 'on',
    commits: 'on',
  });
  await server.stop();
  await server.stop();
  expect(lines.at(-1)).toContain('database system is shut down');
  expect(seeProcess(server.pid)).toBeUndefined();
});

test('the password is random, kept for its owner alone, and asked for', async () => {
  const server = await start({ durable: false });
  const file = join(directory, 'password');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8').trim()).toMatch(/^[0-9a-f]{48}$/);
  const wrong = new URL(server.superuserUrl);
  wrong.password = 'postgres';
  await expect(ask({ superuserUrl: wrong.href }, 'select 1')).rejects.toThrow(
    'password authentication failed',
  );
});

test('what was committed is there after kill -9 of the server and a start in the same process', async () => {
  const first = await start();
  await ask(first, 'create table kept as select 42 as answer');
  await first.kill9();
  expect(await ask(await start({ port: first.port }), 'select answer from kept')).toEqual([
    { answer: 42 },
  ]);
});

test('a server orphaned by kill -9 of its parent is ended by the next start, which keeps the data', async () => {
  const holder = await hold<{ pid: number; superuserUrl: string }>('postgres', directory);
  await ask(holder.said, 'create table kept as select 42 as answer');
  await holder.kill9();
  expect(seeProcess(holder.said.pid)?.commandLine).toContain(directory);
  const next = await start();
  expect(seeProcess(holder.said.pid)).toBeUndefined();
  expect(await ask(next, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a stale postmaster.pid whose number now belongs to another program is removed, and that program lives', async () => {
  await (await start()).stop();
  writeFileSync(
    join(directory, 'data', 'postmaster.pid'),
    `${process.ppid}\n${join(directory, 'data')}\n`,
  );
  await start();
  expect(seeProcess(process.ppid)).toBeDefined();
});

test('a second start on a folder in use is refused with one sentence that names the holder', async () => {
  const holder = await hold('postgres', directory);
  try {
    await expect(start()).rejects.toMatchObject({
      fault: 'in-use',
      message: `PostgreSQL in ${directory} is already in use by process ${holder.pid}; stop that first, or use another folder.`,
    });
  } finally {
    await holder.kill9();
  }
  await start();
  await expect(start()).rejects.toMatchObject({
    fault: 'in-use',
    message: expect.stringContaining('by this process'),
  });
});

test('a port in use is refused with one sentence, and the folder can be used at once on another', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  try {
    await expect(start({ port })).rejects.toMatchObject({
      fault: 'port-in-use',
      message: expect.stringContaining(`Port ${port} is in use`),
    });
    await start();
  } finally {
    other.close();
  }
});

test('data of another major version is refused, and left as it is', async () => {
  await (await start()).stop();
  writeFileSync(join(directory, 'data', 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toMatchObject({
    fault: 'other-version',
    message: expect.stringMatching(/PostgreSQL 17 .* PostgreSQL 18/),
  });
  expect(readFileSync(join(directory, 'data', 'PG_VERSION'), 'utf8')).toBe('17\n');
});

test.each(['password', 'data/PG_VERSION'])(
  'data whose %s is gone is refused with one sentence, and no server is left running',
  async (file) => {
    await (await start()).stop();
    rmSync(join(directory, file));
    await expect(start()).rejects.toMatchObject({
      fault: 'failed',
      message: expect.stringContaining(`${file} is gone`),
    });
  },
);

test('a first start that was cut off half way leaves nothing that the next start trips over', async () => {
  mkdirSync(join(directory, 'data.new', 'base'), { recursive: true });
  writeFileSync(join(directory, 'data.new', 'PG_VERSION'), '18\n');
  expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
});

const isRoot = process.getuid?.() === 0;
const mounts = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;

(mounts ? test : test.skip).each([
  ['a full disk', 'size=8m', 'disk-full', /The disk that holds .* is full/],
  ['a read-only disk', 'ro', 'read-only', /file system is read-only/],
])('%s is refused with one sentence', (_, option, fault, sentence) => {
  const program = `
    import { startPostgres } from '${new URL('postgres.ts', import.meta.url).href}';
    await startPostgres({ directory: '${directory}/server' }).catch((e) => console.log(JSON.stringify({ fault: e.fault, message: e.message })));`;
  const inner = `mount -t tmpfs -o ${option} tmpfs "$1" && exec "$2" --no-warnings --input-type=module -e "$3"`;
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['--mount', 'sh', '-c', inner, 'sh', directory, process.execPath, program],
    { encoding: 'utf8' },
  );
  expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(sentence), stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ fault });
});

(isRoot ? test : test.skip)(
  'started by root below a folder closed to others, the server runs as another user all the same',
  async () => {
    chmodSync(directory, 0o700);
    const server = await start({ directory: join(directory, 'server') });
    expect(statSync(join(directory, 'server', 'data')).uid).not.toBe(0);
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  },
);
