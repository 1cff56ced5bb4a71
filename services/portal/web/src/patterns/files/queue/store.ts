import type { QueueItem } from './items.ts';
import type { QueueStore } from './offline-queue.ts';

const ITEMS = 'items';
const FILES = 'files';

interface KeptFile {
  readonly userId: string;
  readonly sha256: string;
  readonly blob: Blob;
}

/** The items of a user in this browser's database. */
export function storeOf(userId: string): QueueStore {
  return {
    all: async () => {
      const items = await within<QueueItem[]>('readonly', (all) => all(ITEMS).getAll());
      return items.filter((item) => item.userId === userId);
    },
    put: async (item) => {
      await within('readwrite', (all) => all(ITEMS).put(item));
    },
    remove: async (id) => {
      const item = await within<QueueItem | undefined>('readonly', (all) => all(ITEMS).get(id));
      await within('readwrite', (all) => all(ITEMS).delete(id));
      for (const { sha256 } of item?.files ?? []) await removeFile(userId, sha256);
    },
    clear: async () => {
      const items = await within<QueueItem[]>('readonly', (all) => all(ITEMS).getAll());
      for (const { id } of items.filter((item) => item.userId === userId)) {
        await within('readwrite', (all) => all(ITEMS).delete(id));
      }
      await within('readwrite', (all) =>
        all(FILES).delete(IDBKeyRange.bound([userId, ''], [userId, '\uffff'])),
      );
    },
  };
}

/** Keeps the bytes of a file that could not be staged yet. */
export async function keepFile(userId: string, sha256: string, blob: Blob): Promise<void> {
  const kept: KeptFile = { userId, sha256, blob };
  await within('readwrite', (all) => all(FILES).put(kept));
}

/** The bytes of a file that was kept; undefined when there are none. */
export async function keptFile(userId: string, sha256: string): Promise<Blob | undefined> {
  const kept = await within<KeptFile | undefined>('readonly', (all) =>
    all(FILES).get([userId, sha256]),
  );
  return kept?.blob;
}

/** Forgets the bytes of a file: it is staged, or was taken off again. */
export async function removeFile(userId: string, sha256: string): Promise<void> {
  await within('readwrite', (all) => all(FILES).delete([userId, sha256]));
}

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('bursar-queue', 1);
    asked.addEventListener('upgradeneeded', () => {
      asked.result.createObjectStore(ITEMS, { keyPath: 'id' });
      asked.result.createObjectStore(FILES, { keyPath: ['userId', 'sha256'] });
    });
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => {
      opened = undefined;
      reject(asked.error ?? new Error('the browser keeps nothing here'));
    });
  });
  return opened;
}

/** Runs one request in a transaction of its own; resolves when it is on disk. */
async function within<T>(
  mode: IDBTransactionMode,
  ask: (store: (name: string) => IDBObjectStore) => IDBRequest,
): Promise<T> {
  const transaction = (await database()).transaction([ITEMS, FILES], mode, {
    durability: 'strict',
  });
  const request = ask((name) => transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(request.result as T));
    transaction.addEventListener('abort', () => reject(transaction.error ?? request.error));
  });
}
