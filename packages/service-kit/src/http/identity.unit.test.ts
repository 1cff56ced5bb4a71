import type { ProblemError } from '../problem.ts';
import { Issuer, ISSUER } from './fixtures.ts';
import { bearerIdentity } from './identity.ts';

/** The status with which a header is refused; 200 where it is not. */
async function statusOf(
  identity: ReturnType<typeof bearerIdentity>,
  header: string | undefined,
): Promise<number> {
  try {
    await identity.subjectOf(header);
    return 200;
  } catch (error) {
    return (error as ProblemError).problem.status;
  }
}

describe('a token', () => {
  test('has its signature checked once, however often it is sent', async () => {
    const issuer = await Issuer.make();
    const identity = bearerIdentity({ issuer: ISSUER, keys: issuer.keys });
    const header = `bearer  ${await issuer.token('ada')}`;
    expect(await identity.subjectOf(header)).toBe('ada');
    expect(identity.subjectOf(header)).toBe('ada');
    expect(issuer.checked).toBe(1);
  });

  test('that was good is refused from the second in which it expires', async () => {
    const issuer = await Issuer.make();
    const identity = bearerIdentity({ issuer: ISSUER, keys: issuer.keys });
    const header = `Bearer ${await issuer.token('ada', { lasts: 60 })}`;
    expect(await statusOf(identity, header)).toBe(200);
    const now = Date.now;
    Date.now = () => now() + 61_000;
    try {
      // Checked anew, and not taken from memory; the checker reads its own clock.
      await statusOf(identity, header);
      expect(issuer.checked).toBe(2);
    } finally {
      Date.now = now;
    }
  });

  test('is forgotten when many others have come since, and is then checked again', async () => {
    const issuer = await Issuer.make();
    const identity = bearerIdentity({ issuer: ISSUER, keys: issuer.keys, remembered: 2 });
    const headers = await Promise.all(
      ['a', 'b', 'c'].map(async (sub) => `Bearer ${await issuer.token(sub)}`),
    );
    const [a, b, c] = headers as [string, string, string];
    for (const header of [a, b, a, c, a]) await identity.subjectOf(header);
    expect(issuer.checked).toBe(3);
    await identity.subjectOf(b);
    expect(issuer.checked).toBe(4);
  });

  test('is not remembered when it did not hold', async () => {
    const [issuer, stranger] = [await Issuer.make(), await Issuer.make()];
    const identity = bearerIdentity({ issuer: ISSUER, keys: issuer.keys });
    const header = `Bearer ${await stranger.token()}`;
    expect(await statusOf(identity, header)).toBe(401);
    expect(await statusOf(identity, header)).toBe(401);
    expect(issuer.checked).toBe(2);
  });
});

test('keys that cannot be fetched are not the token’s fault: 503, try again', async () => {
  const issuer = await Issuer.make();
  const header = `Bearer ${await issuer.token()}`;
  // Port 9 of this machine: nobody answers.
  const identity = bearerIdentity({ issuer: ISSUER, keys: new URL('http://127.0.0.1:9/jwks') });
  expect(await statusOf(identity, header)).toBe(503);
});
