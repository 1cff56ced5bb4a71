import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@bursar/test-kit';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';
import { publicPem } from './format/signature.ts';
import { runVerify } from './verify.ts';

let it: ReportingUnderTest;
beforeAll(async () => {
  it = await ReportingUnderTest.start();
});
afterAll(() => it.stop());

/** A trust with a little history, its auditor and its finance lead. */
async function scene() {
  const trustId = await it.trust();
  const oak = await it.school(trustId);
  const auditor = await it.user(trustId, ['auditor'], null, '2099-01-31');
  const lead = await it.user(trustId, ['finance-lead']);
  const story = new Story(it, trustId);
  story.openBooks();
  const order = story.order(oak);
  const reservation = story.submit(order, '410010', 50_00);
  story.approve(order, reservation, lead.userId, '2025-10-07');
  story.spend('2025-10-09', oak, '410010', 12_34);
  await it.settle();
  return { trustId, oak, auditor, lead, story };
}

/** Asks for an extract and waits until it is built; gives its record. */
async function built(who: Caller, body: object = {}) {
  const asked = await who.post('/extracts', body);
  expect(asked.status).toBe(202);
  const path = asked.headers['location']!.replace(/.*(?=\/extracts)/, '');
  return until('the extract is built', async () => {
    const { body: one } = await who.get(path);
    if (one.state === 'cancelled') throw new Error(`cancelled: ${one.because}`);
    return one.state === 'built' && one;
  });
}

/** Takes an extract away to a file. */
async function taken(who: Caller, id: string): Promise<{ path: string; bytes: Buffer }> {
  const { status, bytes, headers } = await who.get(`/extracts/${id}/zip`);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/zip');
  const path = join(it.surroundings.scratch, `taken-${id}.zip`);
  writeFileSync(path, bytes);
  return { path, bytes };
}

test('an auditor pulls an extract that verifies offline against a checkpoint held outside (F13, X6, X7)', async () => {
  const { auditor, trustId } = await scene();
  await it.run('daily-checkpoint');
  const one = await built(auditor);
  expect(one).toMatchObject({ requestedBy: auditor.userId, progress: null });
  const { path, bytes } = await taken(auditor, one.id);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(one.zipSha256);
  expect(bytes.length).toBe(one.bytes);

  const key = await auditor.get('/extracts/public-key');
  const checkpoints = await auditor.get('/checkpoints');
  const { day } = checkpoints.body.items[0];
  const checkpoint = await auditor.get(`/checkpoints/${day}/file`);
  const files = { key: `${path}.pem`, checkpoint: `${path}.txt` };
  writeFileSync(files.key, key.text);
  writeFileSync(files.checkpoint, checkpoint.text);
  const program = new URL('./verify.ts', import.meta.url).pathname;
  const said = execFileSync(
    process.execPath,
    [program, path, '--key', files.key, '--checkpoint', files.checkpoint],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(said).toContain('Proven.');

  const events = await it.runtime.log.events(trustId, 0, 100);
  expect(events.map(({ type, actor }) => [type, actor])).toEqual([
    ['reporting.extract-requested', auditor.userId],
    ['reporting.extract-built', 'build-extract'],
  ]);
  expect(JSON.parse(events[1]!.body)).toMatchObject({
    extractId: one.id,
    zipSha256: one.zipSha256,
  });
});

test('a checkpoint that was held outside shows that the tail of a log was cut off (X6)', async () => {
  const { auditor, story, oak } = await scene();
  const before = await built(auditor);
  story.spend('2025-11-09', oak, '410010', 99);
  await it.settle();
  await it.run('daily-checkpoint');
  const { path } = await taken(auditor, before.id);
  const { day } = (await auditor.get('/checkpoints')).body.items[0];
  const checkpoint = `${path}.txt`;
  writeFileSync(checkpoint, (await auditor.get(`/checkpoints/${day}/file`)).text);
  const key = `${path}.pem`;
  writeFileSync(key, publicPem(it.keys.privateKey));
  const { text, code } = await runVerify([path, '--key', key, '--checkpoint', checkpoint]);
  expect(code).toBe(1);
  expect(text).toContain('finance');
});

test('the same positions asked again give the same bytes, though the trust went on (X5, X7)', async () => {
  const { auditor, lead, story, oak } = await scene();
  const first = await built(auditor);
  story.spend('2025-11-09', oak, '410010', 77);
  await it.settle();
  const again = await built(lead, { positions: first.positions });
  expect(again.id).not.toBe(first.id);
  expect(again.zipSha256).toBe(first.zipSha256);
  const [one, two] = [await taken(auditor, first.id), await taken(lead, again.id)];
  expect(two.bytes.equals(one.bytes)).toBe(true);
});

test('an extract since the last visit holds what came after it, and verifies with it (X7)', async () => {
  const { auditor, story, oak } = await scene();
  const first = await built(auditor);
  story.spend('2025-11-09', oak, '410010', 77);
  await it.settle();
  const second = await built(auditor, { since: first.id });
  expect(second.rows).toBeLessThan(first.rows);
  const [one, two] = [await taken(auditor, first.id), await taken(auditor, second.id)];
  const { text, code } = await runVerify([two.path, '--previous', one.path]);
  expect({ code, text }).toMatchObject({ code: 0 });
});

test('asked twice with one key it is one extract; its bytes and record are the same (F13)', async () => {
  const { auditor, trustId } = await scene();
  const key = 'visit-1';
  const [a, b] = [
    await auditor.post('/extracts', {}, { key }),
    await auditor.post('/extracts', {}, { key }),
  ];
  expect(b.body).toEqual(a.body);
  const requested = (await it.runtime.log.events(trustId, 0, 100)).filter(
    ({ type }) => type === 'reporting.extract-requested',
  );
  expect(requested).toHaveLength(1);
});

test('an extract can be called off while it is made, and nothing of it is kept (F13)', async () => {
  const { auditor, lead, trustId } = await scene();
  const finance = it.sources.get('finance')!;
  // The making stands still while a source is slow.
  const { promise: held, resolve: go } = Promise.withResolvers<void>();
  const read = finance.events.bind(finance);
  finance.events = async (...given) => {
    await held;
    return read(...given);
  };
  try {
    const { body: asked } = await auditor.post('/extracts', {});
    const other = await it.user(trustId, ['auditor'], null, '2099-01-31');
    expect((await other.post(`/extracts/${asked.id}/cancellations`)).body.type).toMatch(
      /not-your-extract$/,
    );
    expect((await lead.post(`/extracts/${asked.id}/cancellations`)).status).toBe(200);
    go();
    const twice = await auditor.post(`/extracts/${asked.id}/cancellations`);
    expect(twice.status).toBe(409);
    expect((await auditor.get(`/extracts/${asked.id}`)).body).toMatchObject({
      state: 'cancelled',
      because: 'asked',
    });
    expect((await auditor.get(`/extracts/${asked.id}/zip`)).status).toBe(409);
    await until('the job has ended', async () => {
      const build = it.runtime.service.features.flatMap((f) => f.jobs ?? [])[0]!;
      const status = await it.jobs!.status(build, asked.id);
      return status?.state === 'done';
    });
    expect(existsSync(join(it.surroundings.scratch, asked.id))).toBe(false);
    expect(
      readdirSync(it.surroundings.scratch).filter((name) => name.startsWith(asked.id)),
    ).toEqual([]);
  } finally {
    go();
    delete (finance as { events?: unknown }).events;
  }
  const types = (await it.runtime.log.events(trustId, 0, 100)).map(({ type }) => type);
  expect(types).toEqual(['reporting.extract-requested', 'reporting.extract-cancelled']);
});

test('a source whose history is not the one asked for ends the extract as a fork (X6, X7)', async () => {
  const { auditor, story, oak } = await scene();
  const first = await built(auditor);
  story.spend('2025-11-09', oak, '410010', 77);
  await it.settle();
  const positions = first.positions.map((each: { service: string }) =>
    each.service === 'finance' ? { ...each, hash: 'f'.repeat(64) } : each,
  );
  const { body } = await auditor.post('/extracts', { positions });
  const one = await until('it is given up', async () => {
    const { body: now } = await auditor.get(`/extracts/${body.id}`);
    return now.state === 'cancelled' && now;
  });
  expect(one.because).toBe('fork');
});

test('positions that are beyond a log, twice there, or too few are refused, and nothing is kept (X7)', async () => {
  const { auditor, trustId } = await scene();
  const { positions } = await built(auditor);
  const finance = positions.find((each: { service: string }) => each.service === 'finance');
  const others = positions.filter((each: { service: string }) => each.service !== 'finance');
  for (const wrong of [
    [...others, { ...finance, seq: finance.seq + 1 }],
    [...others, { ...finance, hash: 'e'.repeat(64) }],
    [...positions, finance],
    others,
  ]) {
    const { status, body } = await auditor.post('/extracts', { positions: wrong });
    expect({ status, type: body.type }).toEqual({
      status: 422,
      type: '/docs/errors/invalid-positions',
    });
  }
  expect((await auditor.post('/extracts', { since: trustId })).status).toBe(422);
  expect((await auditor.get('/extracts')).body.items).toHaveLength(1);
});

test('while a service does not answer no extract can be asked for, and it says which (X14)', async () => {
  const { auditor } = await scene();
  it.sources.get('risk')!.silent = true;
  const { status, body } = await auditor.post('/extracts', {});
  it.sources.get('risk')!.silent = false;
  expect(status).toBe(503);
  expect(body.detail).toContain('risk');
});

test('who is neither auditor, finance lead nor trustee gets no extract, key or checkpoint (F13)', async () => {
  const { trustId, oak, auditor } = await scene();
  const { id } = await built(auditor);
  const office = await it.user(trustId, ['office-manager'], oak);
  const stranger = await it.as(office.userId, await it.trust());
  for (const path of [
    '/extracts',
    `/extracts/${id}`,
    `/extracts/${id}/zip`,
    '/extracts/public-key',
    '/checkpoints',
  ]) {
    expect((await office.get(path)).status).toBe(403);
    expect((await stranger.get(path)).status).toBe(404);
  }
  expect((await office.post('/extracts', {})).status).toBe(403);
  expect((await office.post(`/extracts/${id}/cancellations`)).status).toBe(403);
});

test('an auditor whose time is over sees nothing any more, and every look before was logged (F13)', async () => {
  const { trustId } = await scene();
  const past = await it.user(trustId, ['auditor'], null, '2020-12-31');
  expect((await past.get('/extracts')).status).toBe(404);
  expect((await past.post('/extracts', {})).status).toBe(404);
  const now = await it.user(trustId, ['auditor'], null, '2099-01-31');
  await now.get('/extracts?state=built');
  const { rows } = await it.query(
    'select target, status from access_log where trust_id = $1 and subject = $2',
    [trustId, now.userId],
  );
  expect(rows).toEqual([{ target: expect.stringContaining('/extracts?state=built'), status: 200 }]);
});

test('old bytes are let go of; the record stays, and says how to get them again (X7)', async () => {
  const { auditor, trustId } = await scene();
  const one = await built(auditor);
  await it.query(
    "update extract set ended_at = ended_at - interval '31 days' where trust_id = $1",
    [trustId],
  );
  await it.run('extracts-let-go');
  const gone = await auditor.get(`/extracts/${one.id}/zip`);
  expect({ status: gone.status, type: gone.body.type }).toEqual({
    status: 410,
    type: '/docs/errors/extract-let-go',
  });
  const again = await built(auditor, { positions: one.positions });
  expect(again.zipSha256).toBe(one.zipSha256);
});

test('one checkpoint a day is kept and mailed to the trust’s auditors, signed with the key that is handed out (X6)', async () => {
  const { auditor, trustId } = await scene();
  it.letters.length = 0;
  await it.run('daily-checkpoint');
  await it.run('daily-checkpoint');
  const own = it.letters.filter(({ to }) => to.startsWith(auditor.userId));
  expect(own).toHaveLength(1);
  const { items } = (await auditor.get('/checkpoints')).body;
  expect(items).toHaveLength(1);
  expect(own[0]!.attachments![0]!.content).toBe(items[0].signed);
  const pem = (await auditor.get('/extracts/public-key')).text;
  expect(createPublicKey(pem).asymmetricKeyType).toBe('ed25519');
  const trusts = JSON.parse(items[0].signed.split('\n')[0]).positions.map(
    (p: { trust: string }) => p.trust,
  );
  expect(new Set(trusts)).toEqual(new Set([trustId]));
});
