/** A file that goes before its item; its bytes are kept beside the queue by their digest. */
export interface QueuedFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly name: string;
}

/** How far an item is. `sent` is said only after the service's answer. */
export type ItemState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly at: string }
  | { readonly kind: 'refused'; readonly why: string };

/** A command that is sent when there is a connection: tickets, checks and their photos only. */
export interface QueueItem {
  /** Its idempotency key: however often it is sent, it is done once. */
  readonly id: string;
  /** Whose it is: it is sent for nobody else. */
  readonly userId: string;
  readonly trustId: string;
  readonly service: 'estates';
  /** Below the trust: `/tickets`. */
  readonly path: string;
  readonly body: unknown;
  /** The version that was read, where the command needs it. */
  readonly version?: number;
  readonly files: readonly QueuedFile[];
  /** What it is, for its author: `Ticket: broken window`. */
  readonly title: string;
  /** ISO instant, UTC. */
  readonly madeAt: string;
  readonly state: ItemState;
}

/** What happens to items; `opened` begins again with what was kept, `reread` takes over from it. */
export type QueueEvent =
  | { readonly kind: 'opened'; readonly items: readonly QueueItem[] }
  | { readonly kind: 'reread'; readonly items: readonly QueueItem[] }
  | { readonly kind: 'added'; readonly item: QueueItem }
  | { readonly kind: 'began'; readonly id: string }
  | { readonly kind: 'lost'; readonly id: string }
  | { readonly kind: 'sent'; readonly id: string; readonly at: string }
  | { readonly kind: 'refused'; readonly id: string; readonly why: string }
  | { readonly kind: 'retried'; readonly id: string }
  | { readonly kind: 'removed'; readonly id: string };

/** The events of one item that is there already. */
type OfItem = Exclude<QueueEvent['kind'], 'opened' | 'reread' | 'added'>;

/** Which state each event needs; one that does not fit the item's state changes nothing. */
const NEEDS: Readonly<Record<OfItem, readonly ItemState['kind'][]>> = {
  began: ['waiting'],
  lost: ['sending'],
  sent: ['sending'],
  refused: ['sending'],
  retried: ['refused'],
  removed: ['waiting', 'refused', 'sent'],
};

/** The items after an event, oldest first. */
export function afterEvent(items: readonly QueueItem[], event: QueueEvent): readonly QueueItem[] {
  if (event.kind === 'opened') return event.items.map(reopened).toSorted(byAge);
  if (event.kind === 'reread') return reread(items, event.items);
  if (event.kind === 'added') {
    const isKnown = items.some(({ id }) => id === event.item.id);
    return isKnown ? items : [...items, event.item].toSorted(byAge);
  }
  return items.flatMap((item) => {
    if (item.id !== event.id || !NEEDS[event.kind].includes(item.state.kind)) return [item];
    return event.kind === 'removed' ? [] : [{ ...item, state: stateAfter(event) }];
  });
}

/** The item whose turn it is: the oldest that waits, of this user alone, one at a time. */
export function nextToSend(items: readonly QueueItem[], userId: string): QueueItem | undefined {
  const own = items.filter((item) => item.userId === userId);
  if (own.some(({ state }) => state.kind === 'sending')) return undefined;
  return own.find(({ state }) => state.kind === 'waiting');
}

/** What an answer means: 0 is none. Only a refusal that trying again would not change is final. */
export function outcomeOf(status: number, code: string): 'sent' | 'refused' | 'again' {
  if (code === 'idempotency-key-expired') return 'sent'; // it was done, long ago
  if (code === 'other-person') return 'again'; // it waits for its owner
  const isPassing = status === 0 || status === 401 || [408, 425, 429].includes(status);
  return isPassing || status >= 500 ? 'again' : 'refused';
}

/** Whether a command may wait for a connection at all. */
export const mayWait = (service: string, path: string): boolean =>
  service === 'estates' && /^\/(tickets|checks)(\/|$)/.test(path);

/** Items that signing out would lose. */
export const unsent = (items: readonly QueueItem[]): readonly QueueItem[] =>
  items.filter(({ state }) => state.kind !== 'sent');

/** A state in words. */
export function stateWords(state: ItemState): string {
  const words: Readonly<Record<ItemState['kind'], string>> = {
    waiting: 'Waiting for a connection',
    sending: 'Sending',
    sent: 'Sent',
    refused: 'Refused',
  };
  return state.kind === 'refused' ? `${words.refused}: ${state.why}` : words[state.kind];
}

/** The digests of the files that only this item needs: once it goes, nobody does. */
export function neededByNoOther(items: readonly QueueItem[], id: string): readonly string[] {
  const going = items.find((item) => item.id === id);
  const needed = filesNeeded(
    items.filter((item) => item.id !== id && item.userId === going?.userId),
  );
  return [...new Set(going?.files.map(({ sha256 }) => sha256))].filter((each) => !needed.has(each));
}

/** The digests of the files that items need. */
export const filesNeeded = (items: readonly QueueItem[]): ReadonlySet<string> =>
  new Set(items.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));

const byAge = (a: QueueItem, b: QueueItem): number =>
  a.madeAt.localeCompare(b.madeAt) || a.id.localeCompare(b.id);

/** The page went while it was sent: whether it arrived is not known, and its key makes that safe. */
const reopened = (item: QueueItem): QueueItem =>
  item.state.kind === 'sending' ? { ...item, state: { kind: 'waiting' } } : item;

/** What another tab added, sent, removed or was refused; what this one sends or has sent stays. */
function reread(items: readonly QueueItem[], kept: readonly QueueItem[]): readonly QueueItem[] {
  const now = new Map(kept.map((item) => [item.id, reopened(item)]));
  const before = new Set(items.map(({ id }) => id));
  const stayed = items.flatMap((item) => {
    if (item.state.kind === 'sending' || item.state.kind === 'sent') return [item];
    return now.get(item.id) ?? [];
  });
  return [...stayed, ...[...now.values()].filter(({ id }) => !before.has(id))].toSorted(byAge);
}

function stateAfter(event: QueueEvent): ItemState {
  if (event.kind === 'began') return { kind: 'sending' };
  if (event.kind === 'sent') return { kind: 'sent', at: event.at };
  return event.kind === 'refused' ? { kind: 'refused', why: event.why } : { kind: 'waiting' };
}
