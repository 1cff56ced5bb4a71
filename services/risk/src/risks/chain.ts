import type { SignalRow, Spell } from '../indicators/index.ts';

/** An event of this service, as its log has it. */
export interface OwnEvent {
  readonly seq: string;
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly cause: string;
}

/** An event of a chain: what happened to a check, or what that brought about here. */
export interface ChainLink {
  readonly service: 'estates' | 'risk';
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly cause: string;
  readonly checkId: string | null;
}

/**
 * The events behind some spells, each followed by what it brought about, in the order of the log of
 * estates: from the check to the score, to the appetite, and back. `knownAt` leaves out later ones.
 */
export function chainOf(
  spells: readonly Spell[],
  signals: readonly SignalRow[],
  caused: readonly OwnEvent[],
  knownAt?: string,
): ChainLink[] {
  const ids = new Set(spells.flatMap(({ openedBy, closedBy }) => [openedBy, closedBy]));
  return signals
    .filter(({ eventId, recordedAt }) => ids.has(eventId) && recordedAt <= (knownAt ?? recordedAt))
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap(({ eventId, seq, type, recordedAt: at, checkId }) => [
      { service: 'estates', seq, id: eventId, type, at, cause: '', checkId } as const,
      ...caused
        .filter((event) => event.cause === eventId)
        .map(({ id, ...event }) => ({
          service: 'risk' as const,
          id,
          seq: Number(event.seq),
          type: event.type,
          at: event.at,
          cause: eventId,
          checkId: null,
        })),
    ]);
}
