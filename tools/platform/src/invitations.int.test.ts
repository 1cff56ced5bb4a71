import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn } from '@bursar/identity';
import { freePort } from '@bursar/local-parts';
import { until } from '@bursar/test-kit';
import { run } from './test/started.ts';
import type { Started } from './test/started.ts';

let folder: string;
let started: Started;
let origin: string;
const password = 'three plain words';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bursar-invitations-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  started = run('start', ['--data', folder, '--no-demo', '--port', String(port)]);
  await started.says(/Ctrl-C stops/);
});

afterAll(async () => {
  await started.end('SIGINT');
  rmSync(folder, { recursive: true, force: true });
});

const submit = (link: string, fields: Record<string, string>) =>
  fetch(link, { method: 'POST', body: new URLSearchParams(fields) });

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

test('without a demonstration the first administrator founds a trust and invites others, who get a letter and sign in (F6)', async () => {
  const [, first] = await started.says(/(http\S+\/welcome\/\S+)/);
  await submit(first!, { name: 'Grace Mensah', login: 'grace@trust.example', password });
  const grace = await as('grace@trust.example');

  const founded = await grace('POST', '/platform/trusts', {
    name: 'Ridgeway Learning Trust',
    administrator: { name: 'Grace Mensah', email: 'grace@trust.example' },
  });
  expect(founded).toMatchObject({ status: 201 });
  const trust = `/trusts/${founded.body.trustId}`;
  // An address in an answer leads where it says, below the service's own prefix.
  expect(founded.location).toBe(`/directory/v1${trust}/trust`);

  // What she holds in it reaches every service by event.
  await until('her own role', async () => (await grace('GET', `${trust}/trust`)).status === 200);
  const invited = await grace('POST', `${trust}/users`, {
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

  expect(await submit(link, { password })).toMatchObject({ status: 200 });
  const noor = await as('noor@trust.example');
  // Signed in, and nobody yet: roles come from an administrator.
  expect(await noor('GET', `${trust}/trust`)).toMatchObject({ status: 404 });
  await grace('POST', `${trust}/roles`, {
    userId: invited.body.userId,
    role: 'trustee',
    at: 'trust',
  });
  await until('his role', async () => (await noor('GET', `${trust}/trust`)).status === 200);
});
