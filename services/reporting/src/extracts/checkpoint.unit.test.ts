import { generateKeyPairSync } from 'node:crypto';
import { makeCheckpoint, readCheckpoint } from './checkpoint.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const trust = '01990000-0000-7000-8000-0000000000aa';
const position = (service: 'finance' | 'directory', seq: number) => ({
  service,
  trust,
  seq,
  hash: 'a'.repeat(64),
});
const at = '2026-02-01T06:00:00.000Z';

test('a checkpoint says which history was known when, and is the same for the same facts (X6)', () => {
  const text = makeCheckpoint(at, [position('finance', 9), position('directory', 3)], privateKey);
  expect(readCheckpoint(text, [publicKey])).toMatchObject({
    at,
    positions: [position('directory', 3), position('finance', 9)],
  });
  expect(makeCheckpoint(at, [position('directory', 3), position('finance', 9)], privateKey)).toBe(
    text,
  );
});

test('a checkpoint that was changed, or signed by another, is refused with its reason (X6)', () => {
  const text = makeCheckpoint(at, [position('finance', 9)], privateKey);
  const other = generateKeyPairSync('ed25519');
  const refusals: [string, string][] = [
    [text.replace('"seq":9', '"seq":8'), 'its signature is not that of its first line'],
    [text.replace(/\n.*\n$/, '\n'), 'its signature is not that of its first line'],
    [makeCheckpoint(at, [], other.privateKey), 'which is not at hand'],
    [`${text}more`, 'it has more than two lines'],
    ['', 'its first line is not JSON'],
    ['{}\n', 'its first line is not of bursar-checkpoint-1'],
  ];
  for (const [forged, reason] of refusals) {
    expect(() => readCheckpoint(forged, [publicKey])).toThrow(reason);
  }
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  expect(() => makeCheckpoint(at, [], rsa.privateKey)).toThrow('an Ed25519 key is needed');
});

test('a checkpoint survives the mail, which may change its line breaks (X6)', () => {
  const text = makeCheckpoint(at, [position('finance', 9)], privateKey).replaceAll('\n', '\r\n');
  expect(readCheckpoint(text, [publicKey]).positions).toHaveLength(1);
});
