import type { QueueEvent, QueueItem } from './items.ts';
import { afterEvent, mayWait, nextToSend, outcomeOf, unsent } from './items.ts';

/** Where items are kept over a reload: of one user, in this browser. */
export interface QueueStore {
  readonly all: () => Promise<QueueItem[]>;
  readonly put: (item: QueueItem) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Forgets all items and files of the user. */
  readonly clear: () => Promise<void>;
}

/** How a failure to send is told: `status` 0 is no answer. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What the queue needs of its surroundings. */
export interface Surroundings {
  readonly userId: string;
  readonly store: QueueStore;
  /** Stages the item's files and sends it with its id as the key. Resolves to the reply. */
  readonly send: (item: QueueItem) => Promise<unknown>;
  /** Whose session the browser has now; null when nobody's or not known. */
  readonly whoAmI: () => Promise<string | null>;
  readonly failureOf: (error: unknown) => Failure;
  readonly now: () => string;
  /** Runs alone among all tabs of the browser. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What came of a command that was just given. */
export type Submitted =
  | { readonly kind: 'sent'; readonly reply: unknown }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly error: unknown };

/** The commands of one user that wait for a connection; sent in order, each done once. */
export class OfflineQueue {
  #items: readonly QueueItem[] = [];
  #around: Surroundings;
  #listeners = new Set<() => void>();
  #outcomes = new Map<string, Submitted>();
  #running: Promise<void> | null = null;
  #loaded: Promise<void> | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Oldest first; the same array until something changes. */
  readonly items = (): readonly QueueItem[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what was kept, once, and sends it. */
  async open(): Promise<void> {
    await this.#load();
    await this.flush();
  }

  /**
   * Keeps a command, then sends it after those before it. A refusal is given back and not kept: its
   * author is there to mend it. Throws for a command that may not wait.
   */
  async submit(given: Omit<QueueItem, 'userId' | 'madeAt' | 'state'>): Promise<Submitted> {
    if (!mayWait(given.service, given.path)) throw new Error(`${given.path} may not wait`);
    const { userId, now, store } = this.#around;
    await this.#load();
    const item: QueueItem = { ...given, userId, madeAt: now(), state: { kind: 'waiting' } };
    await store.put(item);
    this.#apply({ kind: 'added', item });
    await this.flush();
    const outcome = this.#outcomes.get(item.id) ?? { kind: 'waiting' };
    this.#outcomes.delete(item.id);
    if (outcome.kind === 'refused') await this.remove(item.id);
    return outcome;
  }

  /** Sends what waits, in order, until all is sent or there is no answer. */
  async flush(): Promise<void> {
    // What came in after the run had looked is taken by one more run.
    while (this.#running) await this.#running;
    this.#running = this.#around.alone(() => this.#run()).finally(() => (this.#running = null));
    await this.#running;
  }

  /** Sends a refused item again, as when what it needed has been mended. */
  async retry(id: string): Promise<void> {
    this.#apply({ kind: 'retried', id });
    await this.#keep(id);
    await this.flush();
  }

  async remove(id: string): Promise<void> {
    this.#apply({ kind: 'removed', id });
    if (this.#items.some((item) => item.id === id)) return;
    await this.#around.store.remove(id);
    // It may have been read again before it was gone.
    this.#apply({ kind: 'removed', id });
  }

  /** Takes over what other tabs did to what is kept. */
  async reread(): Promise<void> {
    await this.#load();
    this.#apply({ kind: 'reread', items: await this.#kept() });
  }

  /** What signing out would lose: all that is kept in this browser, by whichever of its tabs. */
  async left(): Promise<readonly QueueItem[]> {
    return unsent(await this.#kept());
  }

  /** Forgets everything: at sign-out, after asking. */
  async empty(): Promise<void> {
    await this.#around.store.clear();
    this.#apply({ kind: 'opened', items: [] });
  }

  #load(): Promise<void> {
    const load = async () => {
      this.#apply({ kind: 'opened', items: await this.#kept() });
    };
    this.#loaded ??= load().catch((error: unknown) => {
      this.#loaded = null;
      throw error;
    });
    return this.#loaded;
  }

  async #kept(): Promise<readonly QueueItem[]> {
    const { store, userId } = this.#around;
    return (await store.all()).filter((item) => item.userId === userId);
  }

  async #run(): Promise<void> {
    const { userId, whoAmI } = this.#around;
    if (!nextToSend(this.#items, userId)) return;
    // Another may have signed in since, in another tab: then nothing of this user's is sent.
    if ((await whoAmI()) !== userId) return;
    // Another tab may have sent some of it, or somebody have removed it there.
    this.#apply({ kind: 'reread', items: await this.#kept() });
    for (let item = nextToSend(this.#items, userId); item; item = nextToSend(this.#items, userId)) {
      if (!(await this.#sendOne(item))) return;
    }
  }

  /** False when there was no answer, so that nothing after it is tried. */
  async #sendOne(item: QueueItem): Promise<boolean> {
    const { send, failureOf, now, store } = this.#around;
    const { id } = item;
    this.#apply({ kind: 'began', id });
    try {
      const reply = await send(item);
      this.#outcomes.set(id, { kind: 'sent', reply });
    } catch (error) {
      const { status, code, message } = failureOf(error);
      const outcome = outcomeOf(status, code);
      if (outcome === 'again') {
        this.#apply({ kind: 'lost', id });
        return false;
      }
      if (outcome === 'refused') {
        this.#outcomes.set(id, { kind: 'refused', error });
        this.#apply({ kind: 'refused', id, why: message });
        await this.#keep(id);
        return true;
      }
      this.#outcomes.set(id, { kind: 'sent', reply: null });
    }
    await store.remove(id);
    this.#apply({ kind: 'sent', id, at: now() });
    return true;
  }

  async #keep(id: string): Promise<void> {
    const item = this.#items.find((each) => each.id === id);
    if (item) await this.#around.store.put(item);
  }

  #apply(event: QueueEvent): void {
    this.#items = afterEvent(this.#items, event);
    for (const tell of this.#listeners) tell();
  }
}
