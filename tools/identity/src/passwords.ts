import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** The password of every demonstration user. It is on the sign-in page, so it protects nothing. */
export const DEMONSTRATION_PASSWORD = 'demonstration';

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const LENGTH = 32;

const derive = (password: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }) =>
  new Promise<Buffer>((resolve, reject) => {
    // The same text typed on another keyboard may be composed of other code points.
    const text = password.normalize('NFKC');
    scrypt(text, salt, LENGTH, { ...COST, N, r, p }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });

/** The text that is kept of a password: scrypt, with its cost and its own salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join(
    '$',
  );
}

const NOBODY = `scrypt$${COST.N}$${COST.r}$${COST.p}$${'A'.repeat(22)}==$${'A'.repeat(43)}=`;

/**
 * Whether a password is the one that was kept. Null (there is no such person, or they have no
 * password yet) takes as long to answer, and is never right.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (kept ?? NOBODY).split('$');
  const expected = Buffer.from(key, 'base64');
  const found = await derive(password, Buffer.from(salt, 'base64'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return found.length === expected.length && timingSafeEqual(found, expected) && kept !== null;
}

/** What is wrong with a password that somebody chooses; null where it may be used. */
export function passwordFault(password: string, login: string): string | null {
  if (password.length < 12) return 'Choose a password of at least 12 characters.';
  if (password.length > 200) return 'Choose a password of at most 200 characters.';
  if (password === DEMONSTRATION_PASSWORD || password.toLowerCase() === login.toLowerCase()) {
    return 'Choose a password that nobody can guess.';
  }
  return null;
}
