import { tellTabs } from '../../../app/tabs.ts';
import { filesNeeded, neededByNoOther } from './items.ts';
import type { QueueItem } from './items.ts';
import type { QueueStore } from './offline-queue.ts';

const ITEMS = 'items';
const FILES = 'files';

interface KeptFile {
  readonly userId: string;
  readonly sha256: string;
  readonly blob: Blob;
}

/** The items of a user in this browser's database. Its other tabs are told of each change. */
export function storeOf(userId: string): QueueStore {
  return {
    all: async () => {
      const items = await within<QueueItem[]>('readonly', (all) => all(ITEMS).getAll());
      return items.filter((item) => item.userId === userId);
    },
    put: async (item) => {
      await within('readwrite', (all) => all(ITEMS).put(item));
      tellTabs('queue');
    },
    remove: async (id) => {
      await withItems((items, all) => {
        all(ITEMS).delete(id);
        for (const sha256 of neededByNoOther(items, id)) all(FILES).delete([userId, sha256]);
      });
      tellTabs('queue');
    },
    clear: async () => {
      await withItems((items, all) => {
        for (const { id } of items.filter((item) => item.userId === userId)) all(ITEMS).delete(id);
        all(FILES).delete(IDBKeyRange.bound([userId, ''], [userId, '\uffff']));
      });
      tellTabs('queue');
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

/** Forgets the bytes of a file that was taken off a form, unless an item that waits needs them. */
export async function removeFile(userId: string, sha256: string): Promise<void> {
  await withItems((items, all) => {
    const own = items.filter((item) => item.userId === userId);
    if (!filesNeeded(own).has(sha256)) all(FILES).delete([userId, sha256]);
  });
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

type Stores = (name: string) => IDBObjectStore;

/** Runs one request in a transaction of its own; resolves when it is on disk. */
async function within<T>(mode: IDBTransactionMode, ask: (all: Stores) => IDBRequest): Promise<T> {
  const transaction = await transact(mode);
  const request = ask((name) => transaction.objectStore(name));
  await onDisk(transaction);
  return request.result as T;
}

/** Changes what is kept by what all items are, in one transaction; resolves when it is on disk. */
async function withItems(
  change: (items: readonly QueueItem[], all: Stores) => void,
): Promise<void> {
  const transaction = await transact('readwrite');
  const asked: IDBRequest<QueueItem[]> = transaction.objectStore(ITEMS).getAll();
  asked.addEventListener('success', () =>
    change(asked.result, (name) => transaction.objectStore(name)),
  );
  await onDisk(transaction);
}

const transact = async (mode: IDBTransactionMode): Promise<IDBTransaction> =>
  (await database()).transaction([ITEMS, FILES], mode, { durability: 'strict' });

const onDisk = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('the browser kept nothing')),
    );
  });
