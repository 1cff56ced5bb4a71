import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyId } from './format/signature.ts';
import { signingKeyAt } from './signing-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'bursar-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the signing key is made once, for its owner alone, and is the same ever after (X7)', () => {
  const path = join(folder, 'keys', 'signing.pem');
  const first = keyId(signingKeyAt(path));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(keyId(signingKeyAt(path))).toBe(first);
});

test('a signing key that others can read is refused with the mend (X7)', () => {
  const path = join(folder, 'open.pem');
  signingKeyAt(path);
  chmodSync(path, 0o640);
  expect(() => signingKeyAt(path)).toThrow(`chmod 600 ${path}`);
});

test('a file that holds no Ed25519 key is refused (X7)', () => {
  const path = join(folder, 'other.pem');
  writeFileSync(path, 'nothing', { mode: 0o600 });
  expect(() => signingKeyAt(path)).toThrow(/unsupported|DECODER|asn1|PEM/i);
});
