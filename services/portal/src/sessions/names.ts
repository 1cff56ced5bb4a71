import { ProblemError } from '@bursar/service-kit/problem';
import type { Session } from './session.ts';

const PATIENCE_MS = 1_500;
const REMEMBERED = 5_000;

/**
 * Asks the directory for somebody's name, with their own token. The last that was heard stands in while
 * the directory is away; null where none was. What comes back rejects where the session has ended, and
 * for no other reason.
 */
export function namesFrom(
  directory: string,
  tokenOf: (session: Session) => string | Promise<string>,
): (session: Session) => Promise<string | null> {
  const known = new Map<string, string | null>();
  return async (session) => {
    const { userId } = session;
    try {
      const reply = await fetch(`${directory}/v1/me`, {
        headers: { authorization: `Bearer ${await tokenOf(session)}` },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const { name } = (await reply.json()) as { readonly name?: string | null };
      if (!reply.ok || name === undefined) return known.get(userId) ?? null;
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
      known.set(userId, name);
      return name;
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) throw error;
      return known.get(userId) ?? null;
    }
  };
}
