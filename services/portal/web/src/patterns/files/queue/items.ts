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

/** What happens to items; `opened` begins again with what was kept. */
export type QueueEvent =
  | { readonly kind: 'opened'; readonly items: readonly QueueItem[] }
  | { readonly kind: 'added'; readonly item: QueueItem }
  | { readonly kind: 'began'; readonly id: string }
  | { readonly kind: 'lost'; readonly id: string }
  | { readonly kind: 'sent'; readonly id: string; readonly at: string }
  | { readonly kind: 'refused'; readonly id: string; readonly why: string }
  | { readonly kind: 'retried'; readonly id: string }
  | { readonly kind: 'removed'; readonly id: string };

/** Which state each event needs; one that does not fit the item's state changes nothing. */
const NEEDS: Readonly<Record<string, readonly ItemState['kind'][]>> = {
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
  if (event.kind === 'added') {
    const isKnown = items.some(({ id }) => id === event.item.id);
    return isKnown ? items : [...items, event.item].toSorted(byAge);
  }
  return items.flatMap((item) => {
    if (item.id !== event.id || !NEEDS[event.kind]!.includes(item.state.kind)) return [item];
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
  if (state.kind === 'refused') return `Refused: ${state.why}`;
  return { waiting: 'Waiting for a connection', sending: 'Sending', sent: 'Sent' }[state.kind];
}

const byAge = (a: QueueItem, b: QueueItem): number =>
  a.madeAt.localeCompare(b.madeAt) || a.id.localeCompare(b.id);

/** The page went while it was sent: whether it arrived is not known, and its key makes that safe. */
const reopened = (item: QueueItem): QueueItem =>
  item.state.kind === 'sending' ? { ...item, state: { kind: 'waiting' } } : item;

function stateAfter(event: QueueEvent): ItemState {
  if (event.kind === 'began') return { kind: 'sending' };
  if (event.kind === 'sent') return { kind: 'sent', at: event.at };
  return event.kind === 'refused' ? { kind: 'refused', why: event.why } : { kind: 'waiting' };
}
