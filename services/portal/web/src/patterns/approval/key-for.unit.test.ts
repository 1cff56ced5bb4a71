import fc from 'fast-check';
import { keyFor } from './key-for.ts';

test('the same sent again has the same key, and a key that a service takes', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.jsonValue(), (base, body) => {
      const key = keyFor(base, body);
      expect(keyFor(base, structuredClone(body))).toBe(key);
      expect(key).toMatch(/^[\x21-\x7e]{1,200}$/);
    }),
  );
});

test('what was changed since is not taken for a retry', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other);
      expect(keyFor('k', { comment: one })).not.toBe(keyFor('k', { comment: other }));
    }),
  );
});
