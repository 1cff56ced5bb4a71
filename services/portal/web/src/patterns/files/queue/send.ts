import { Problem } from '../../../api/problem.ts';
import { addressOf, jsonInit, sendJson } from '../../../api/request.ts';
import { askSession } from '../../../app/session.ts';
import { bytesOf } from '../bytes.ts';
import { stage } from '../stage.ts';
import type { QueueItem } from './items.ts';
import { OfflineQueue } from './offline-queue.ts';
import type { Failure } from './offline-queue.ts';
import { storeOf } from './store.ts';

const queues = new Map<string, OfflineQueue>();

/** The one queue of a user in this page, sending through the portal with their own session. */
export function queueOf(userId: string): OfflineQueue {
  const queue = queues.get(userId) ?? newQueue(userId);
  queues.set(userId, queue);
  return queue;
}

const newQueue = (userId: string): OfflineQueue =>
  new OfflineQueue({
    userId,
    store: storeOf(userId),
    send: sendItem,
    whoAmI,
    failureOf,
    now: () => new Date().toISOString(),
    alone: (work) => navigator.locks.request('bursar-queue', work),
  });

/** Stages the files that are only here, then sends the command with the item's id as its key. */
async function sendItem(item: QueueItem): Promise<unknown> {
  const { id, userId, trustId, service, path, body, version, files } = item;
  for (const { sha256, name } of files) {
    const blob = await bytesOf(userId, sha256);
    if (blob) await stage(service, trustId, blob, name);
  }
  return sendJson(
    addressOf(service, `/v1/trusts/{trustId}${path}`, { trustId }),
    jsonInit('post', body, { key: id, ...(version !== undefined && { version }) }),
  );
}

async function whoAmI(): Promise<string | null> {
  // A queue that sends by itself does not keep a session alive that nobody uses. Whoever signs in
  // after this is refused by the portal: each request says whose it is.
  const session = await askSession().catch(() => null);
  return session?.user.id ?? null;
}

const failureOf = (error: unknown): Failure =>
  error instanceof Problem
    ? { status: error.status, code: error.code, message: error.message }
    : { status: 0, code: '', message: 'It could not be sent.' };
