import type { FastifyReply, FastifyRequest } from 'fastify';

const EVERY_MS = 30_000;

/**
 * Ends a stream of events once the session of whoever listens has ended. The browser connects anew, and
 * is told so. Other answers end by themselves.
 */
export function closeWithSession(
  request: FastifyRequest,
  reply: FastifyReply,
  isAlive: () => Promise<boolean>,
  everyMs = EVERY_MS,
): void {
  if (!request.headers.accept?.includes('text/event-stream')) return;
  const look = async () => {
    // A database that cannot be asked just now is no reason to end it.
    const alive = await isAlive().catch(() => true);
    if (!alive) reply.raw.destroy();
  };
  const looking = setInterval(() => void look(), everyMs).unref();
  reply.raw.once('close', () => clearInterval(looking));
}
