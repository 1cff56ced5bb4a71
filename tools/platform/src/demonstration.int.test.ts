import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMONSTRATION_PASSWORD, signIn } from '@bursar/identity';
import { freePort } from '@bursar/local-parts';
import { businessDate } from '@bursar/service-kit';
import type { LoadDemo } from './demonstration.ts';
import type { Progress } from './progress.ts';
import { runPlatform } from './run-platform.ts';
import { newFolder, PATIENCE, prepareFolder } from './test/prepared-folder.ts';

let folder: string;
let stack: AsyncDisposableStack;
const said: string[] = [];
const faults: unknown[] = [];

const progress: Progress = {
  doing: '',
  step: (_, work) => work((more) => said.push(more)),
  say: (text) => said.push(text),
};

/** Starts the platform in this process; the next start stops it first. */
const start = async (demonstration: LoadDemo | null, options: object = {}) => {
  await stack.disposeAsync();
  stack = new AsyncDisposableStack();
  const port = await freePort();
  const asked = {
    port,
    folder,
    reset: false,
    demonstration: true,
    importFrom: null,
    importUid: null,
    help: false,
  };
  const onFault = (error: unknown) => faults.push(error);
  const closing = await runPlatform(
    { ...asked, ...options },
    { stack, progress, onFault, demonstration },
  );
  return { origin: `http://localhost:${port}`, closing };
};

beforeEach(() => {
  folder = newFolder();
  stack = new AsyncDisposableStack();
  said.length = 0;
});

afterEach(async () => {
  await stack.disposeAsync();
  rmSync(folder, { recursive: true, force: true });
}, PATIENCE);

const asha = {
  id: randomUUID(),
  login: 'asha',
  name: 'Asha Patel',
  role: 'administrator',
  tries: 'Invites people',
};

/** A demonstration as small as can be: a trust with its administrator, founded a month ago. */
const small: LoadDemo = async (tools) => {
  await tools.clock.moveTo(new Date(Date.now() - 30 * 86_400_000));
  await tools.addUser(asha);
  const reply = await fetch(`${tools.baseUrl}/directory/v1/platform/trusts`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tools.tokenFor(tools.operatorId)}`,
      'content-type': 'application/json',
      'idempotency-key': 'demonstration',
    },
    body: JSON.stringify({
      name: 'Ridgeway Learning Trust',
      administrator: { userId: asha.id, name: asha.name, email: 'asha@example.org' },
    }),
  });
  const { trustId } = (await reply.json()) as { trustId: string };
  await tools.settled();
  tools.progress('1 of 1 trusts');
  return { lines: ['1 trust'], trusts: [{ id: trustId, name: 'Ridgeway Learning Trust' }] };
};

const tokenOf = async (origin: string, login: string) =>
  (await signIn({ issuer: `${origin}/identity`, login, password: DEMONSTRATION_PASSWORD }))
    .access_token;

test(
  'the demonstration is played from the past to the present, once, and its people are on the page of the APIs',
  async () => {
    const { origin, closing } = await start(small);
    expect(said).toContain('1 of 1 trusts');
    expect(closing).toMatch(/asha +Asha Patel, administrator +Invites people\n +operator/);
    expect(closing).toContain('Loaded: Ridgeway Learning Trust, 1 trust.');
    expect(closing).not.toContain('/welcome/');
    const page = await (await fetch(`${origin}/apis`)).text();
    expect(page).toContain('Invites people');
    const [trustId] = /[0-9a-f-]{36}/.exec(page)!;

    const ask = async (path: string) => {
      const reply = await fetch(`${origin}/directory/v1/trusts/${trustId}${path}`, {
        headers: { authorization: `Bearer ${await tokenOf(origin, 'asha')}` },
      });
      return {
        status: reply.status,
        clock: reply.headers.get('bursar-clock'),
        body: (await reply.json()) as never,
      };
    };
    expect(await ask('/trust')).toMatchObject({ status: 200, clock: null });
    const then = businessDate(new Date(Date.now() - 30 * 86_400_000));
    expect(await ask(`/users/${asha.id}`)).toMatchObject({ body: { startsOn: then } });
    // Nobody in it got a letter.
    expect(said.filter((line) => line.includes('invitation'))).toEqual([]);

    const again = await start(async () => Promise.reject(new Error('played twice')));
    expect(again.closing).toContain('Loaded: Ridgeway Learning Trust, 1 trust.');
    await expect(tokenOf(again.origin, 'asha')).resolves.toMatch(/\./);
  },
  PATIENCE,
);

test(
  'a demonstration that was not played to its end begins anew at the next start',
  async () => {
    const cut: LoadDemo = async (tools) => {
      await small(tools);
      throw new Error('pulled the plug');
    };
    await expect(start(cut)).rejects.toThrow('pulled the plug');
    const { closing } = await start(small);
    expect(said).toContain(
      'The demonstration was not loaded to its end last time, so it begins anew.',
    );
    expect(closing).toContain('Loaded: Ridgeway Learning Trust, 1 trust.');
  },
  PATIENCE,
);

test(
  'data begun without the demonstration stays so, and an upgrade says what it does (there is no way back)',
  async () => {
    const prepared = await prepareFolder();
    folder = prepared.copy();
    writeFileSync(join(folder, 'version'), '0.0.9\n');
    const { closing } = await start(small);
    prepared.remove();
    expect(closing).not.toContain('asha');
    expect(said).toContain(
      'This data was begun without the demonstration, and stays so; --reset begins anew with it.',
    );
    expect(said).toContainEqual(
      expect.stringMatching(
        /^Bringing the data of release 0\.0\.9 forward to [\d.]+; there is no way back\.$/,
      ),
    );
  },
  PATIENCE,
);

const register = fileURLToPath(new URL('../../../../shared/data/gias', import.meta.url));
const withRegister = existsSync(register) ? test : test.skip;
if (!existsSync(register))
  console.warn('Skipped, what needs the folder shared/data/gias: the real register.');

withRegister(
  'a trust of the real register is founded with its schools, and taken again nothing comes twice (D2)',
  async () => {
    const first = await start(null, { importFrom: register, importUid: '16243' });
    expect(said).toContainEqual(
      expect.stringMatching(
        /^TOVE LEARNING TRUST: 1\d schools added, 0 changed, 0 unchanged, \d+ rows rejected\.$/,
      ),
    );
    expect(first.closing).toContain('admin-16243');
    expect(first.closing).toContain('Loaded: TOVE LEARNING TRUST.');
    said.length = 0;
    await start(null, { importFrom: register, importUid: '16243' });
    expect(said).toContainEqual(
      expect.stringMatching(/^TOVE LEARNING TRUST: 0 schools added, 0 changed, 1\d unchanged/),
    );
    expect(faults).toEqual([]);
  },
);
