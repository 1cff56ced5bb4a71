import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { makeCheckpoint } from '../src/extracts/checkpoint.ts';
import { publicPem } from '../src/extracts/format/signature.ts';
import { runVerify } from '../src/extracts/verify.ts';
import { keys, workplace } from './extract-harness.ts';
import { hasSecondVerifier, verifySecondly } from './second-verifier.ts';
import { live, sampleTrust } from './sample-trust.ts';
import { falsify, put, tamper } from './tamper.ts';
import type { Workplace } from './extract-harness.ts';

// The same extracts, whole and tampered, go before two verifiers: the platform's, and one that
// was written from the format's page alone.
let at: Workplace;
let [zip, delta, keyFile] = ['', '', ''];
const trust = sampleTrust(7, 15);
beforeAll(async () => {
  at = await workplace();
  zip = await at.build(trust);
  const since = trust.logs.heads();
  live(trust, 4);
  delta = await at.build(trust, { since });
  keyFile = await put(at, 'key.pem', publicPem(keys.publicKey));
});
afterAll(() => at.done());

const second = hasSecondVerifier() ? test : test.skip;

second('a whole extract is proven by a verifier written from the format’s page alone (X7)', () => {
  expect(verifySecondly(zip, keyFile)).toEqual({ status: 0, text: 'Proven.\n' });
  expect(verifySecondly(delta, keyFile)).toEqual({ status: 0, text: 'Proven.\n' });
});

const log = 'events/finance.csv';
const lines = 'tables/journal-lines.csv';
const tampered = [
  ['an event changed', log, falsify.changed(20, /Z,/, '1Z,'), 'event 20 was changed'],
  [
    'an event’s body changed',
    log,
    falsify.changed(20, '{""', '{ ""'),
    'body of event 20 was changed',
  ],
  ['an event deleted', log, falsify.deleted(20), 'event 21 where 20 should be'],
  ['an event inserted', log, falsify.inserted(20, (line) => line), 'event 19 where 20 should be'],
  ['an event moved', log, falsify.reordered(20), 'event 21 where 20 should be'],
  ['a line of a journal deleted', lines, falsify.deleted(5), 'come to something else'],
] as const;

second.each(tampered)(
  '%s, and sealed again: both verifiers name it (X6, X7)',
  async (_what, file, edit, says) => {
    const forged = await tamper(at, zip, { edit: { [file]: edit }, key: keys.privateKey });
    const { status, text } = verifySecondly(forged, keyFile);
    expect({ status, text }).toEqual({ status: 1, text: expect.stringContaining(says) });
    expect(text).toContain(file === log ? log : 'tables/trial-balance.csv');
    expect((await runVerify([forged, '--key', keyFile])).text).toContain(`${file}, row `);
  },
);

second('a manifest edited, or signed with another key, is refused by both (X6, X7)', async () => {
  const other = generateKeyPairSync('ed25519');
  const [edited, resigned] = await Promise.all([
    tamper(at, zip, {
      edit: {
        'manifest.json': (bytes) => Buffer.from(bytes.toString().replace('"rows":', '"rows":1')),
      },
    }),
    tamper(at, zip, { key: other.privateKey }),
  ]);
  for (const forged of [edited, resigned]) {
    expect(verifySecondly(forged, keyFile).text).toContain('manifest.sig: not signed by that key');
    expect((await runVerify([forged, '--key', keyFile])).text).toContain('manifest.sig: it ');
  }
});

describe('the command', () => {
  test('prints what was proven and ends with 0 (X7)', async () => {
    const { text, code } = await runVerify([zip, '--key', keyFile]);
    expect(code).toBe(0);
    expect(text).toMatch(/^Signature +Ed25519, key \w{64}, the one you hold$/m);
    expect(text).toMatch(/^Trial balance +debits £[\d,.]+ are the credits; nil in each school/m);
    expect(text).toMatch(/\nProven\.\n$/);
  });

  test('names each finding and ends with 1 (X6)', async () => {
    const forged = await tamper(at, zip, {
      edit: { 'tables/users.csv': falsify.deleted(2) },
      key: keys.privateKey,
    });
    const { text, code } = await runVerify([forged, '--key', keyFile]);
    expect(code).toBe(1);
    expect(text).toMatch(/^tables\/users\.csv, row 3: a row was deleted before it/m);
    expect(text).toMatch(/NOT proven: 2 findings\.\n$/);
  });

  test('takes a checkpoint and the extracts before a delta (X6, X7)', async () => {
    const held = trust.logs.log('finance').at(-1)!;
    const { service: _service, trust: id, seq, hash } = held;
    const at_ = '2026-02-01T06:00:00.000Z';
    const text = makeCheckpoint(
      at_,
      [{ service: 'finance', trust: id, seq, hash }],
      keys.privateKey,
    );
    const checkpoint = await put(at, 'checkpoint.txt', text);
    const all = ['--key', keyFile, '--checkpoint', checkpoint];
    expect(await runVerify([delta, '--previous', zip, ...all])).toMatchObject({ code: 0 });
    expect((await runVerify([zip, ...all])).text).toContain('the tail was cut');
  });

  test('says how it is used, or in a sentence why it could not try, and ends with 2', async () => {
    for (const wrong of [[], [zip, '--nonsense'], [zip, zip]]) {
      const { text, code } = await runVerify(wrong);
      expect({ code, text }).toEqual({ code: 2, text: expect.stringContaining('--checkpoint') });
    }
    expect(await runVerify(['--help'])).toMatchObject({ code: 0 });
    const nowhere = at.path('nowhere');
    for (const [args, says] of [
      [[nowhere], `there is no file ${nowhere}.`],
      [[tmpdir()], `${tmpdir()} is no file.`],
      [[zip, '--previous', nowhere], `there is no file ${nowhere}.`],
      [[zip, '--checkpoint', nowhere], `there is no file ${nowhere}.`],
      [[zip, '--key', zip], `${zip} holds no Ed25519 public key in PEM.`],
    ] as const) {
      expect(await runVerify(args)).toEqual({ code: 2, text: `It could not be tried: ${says}\n` });
    }
  });
});
