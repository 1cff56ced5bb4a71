import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { cookiesFor } from './cookies.ts';
import { begun, isStale, needsRenewal, used, warningOf } from './lifetime.ts';
import { sealerOf } from './seal.ts';

const MINUTE = 60_000;
const start = new Date('2026-11-24T09:00:00.000Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * MINUTE);

test('over https the cookie can be set by this very host alone; on one’s own machine each port has its own', () => {
  const public_ = cookiesFor('https://bursar.trust.example');
  expect(public_.session).toBe('__Host-bursar_session');
  // What the prefix asks for: without it browsers refuse the cookie.
  expect(public_.attributes).toEqual({
    secure: true,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
  });
  expect(cookiesFor('http://localhost:8080').session).toBe('bursar_session_8080');
  expect(cookiesFor('http://localhost:8080').attributes.secure).toBe(false);
  expect(public_.signIn).not.toBe(public_.session);
});

test('however a session is used, it ends half an hour after the last use and twelve hours after its begin', () => {
  const uses = fc.array(fc.integer({ min: 0, max: 30 * MINUTE - 1 }), { maxLength: 60 });
  fc.assert(
    fc.property(uses, (pauses) => {
      let lifetime = begun(start);
      let now = start.getTime();
      for (const pause of pauses) {
        now += pause;
        lifetime = used(lifetime, new Date(now));
        const ends = lifetime.idleEndsAt.getTime();
        expect(ends).toBe(Math.min(now + 30 * MINUTE, start.getTime() + 12 * 60 * MINUTE));
        expect(warningOf(lifetime).getTime()).toBe(ends - 2 * MINUTE);
      }
      expect(lifetime.endsAt).toEqual(after(12 * 60));
    }),
  );
});

test('a use is written down once in half a minute, and a token is renewed half a minute ahead', () => {
  const lifetime = begun(start);
  expect(isStale(lifetime, after(0.49))).toBe(false);
  expect(isStale(lifetime, after(0.5))).toBe(true);
  const end = after(5).getTime();
  expect(needsRenewal(end, after(4.5))).toBe(false);
  expect(needsRenewal(end, after(4.51))).toBe(true);
});

test('what is sealed opens with the same key, for the same session, and unchanged alone', () => {
  const key = randomBytes(32);
  const { seal, open } = sealerOf(key);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), fc.nat(), (text, id, at) => {
      const sealed = seal(text, id);
      expect(open(sealed, id)).toBe(text);
      expect(seal(text, id)).not.toBe(sealed);
      expect(open(sealed, `${id}x`)).toBeNull();
      expect(sealerOf(randomBytes(32)).open(sealed, id)).toBeNull();
      const bytes = Buffer.from(sealed, 'base64url');
      bytes[at % bytes.length]! ^= 1;
      expect(open(bytes.toString('base64url'), id)).toBeNull();
      expect(open(bytes.subarray(0, at % 28).toString('base64url'), id)).toBeNull();
    }),
  );
  expect(() => sealerOf(randomBytes(16))).toThrow(RangeError);
});
