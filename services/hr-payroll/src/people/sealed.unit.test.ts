import fc from 'fast-check';
import { newKey, seal, unseal } from './sealed.ts';
import type { SealedAs } from './sealed.ts';

const as: SealedAs = { trustId: 'trust', personId: 'ann', field: 'ni-number' };

test('what a person’s key seals, it opens, whatever the text (X24)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const key = newKey();
      expect(unseal(key, as, seal(key, as, text))).toBe(text);
    }),
  );
});

test('without the key nothing of it can be read, and the same value is never sealed alike (X24)', () => {
  const key = newKey();
  const sealed = seal(key, as, 'QQ123456C');
  expect(sealed).not.toContain('123456');
  expect(seal(key, as, 'QQ123456C')).not.toBe(sealed);
  expect(() => unseal(newKey(), as, sealed)).toThrow(/unable to authenticate/i);
});

test('a sealed value that was moved to another person, or changed by a bit, does not open', () => {
  const key = newKey();
  const sealed = seal(key, as, 'QQ123456C');
  expect(() => unseal(key, { ...as, personId: 'ben' }, sealed)).toThrow(/unable to authenticate/i);
  expect(() => unseal(key, { ...as, field: 'bank' }, sealed)).toThrow(/unable to authenticate/i);
  const [nonce, tag, text] = sealed.split('.') as [string, string, string];
  const other = Buffer.from(text, 'base64url');
  other[0]! ^= 1;
  expect(() => unseal(key, as, [nonce, tag, other.toString('base64url')].join('.'))).toThrow(
    /unable to authenticate/i,
  );
  expect(() => unseal(key, as, 'plain')).toThrow('not a sealed value');
});
