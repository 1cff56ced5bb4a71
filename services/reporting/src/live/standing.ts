import type { Reached } from '@bursar/service-kit/engine/engine';
import type { Heard } from '@bursar/service-kit/runtime';
import { LATE_AFTER, READ_MODELS, sources } from '../stamps/index.ts';

/** How far what is shown of a trust goes, and which sources are late. */
export interface Standing {
  /** Opaque; two standings with the same id show the same. */
  readonly id: string;
  /** The seq up to which each source is in; `reporting` is its own log. */
  readonly sources: Readonly<Record<string, number>>;
  /** Late sources, with the instant of their last answer (milliseconds, of real time). */
  readonly late: Readonly<Record<string, number>>;
}

/**
 * The sources that have not answered for eight seconds, each with the instant of its last answer.
 * One that has never answered is late since `begun`, when this process began to listen.
 */
export function lateAt(
  now: Date,
  heard: ReadonlyMap<string, Pick<Heard, 'at'>>,
  begun: Date,
): Standing['late'] {
  const last = sources.map(
    (source) => [source, (heard.get(source)?.at ?? begun).getTime()] as const,
  );
  const isLate = (at: number, source: string) =>
    !heard.has(source) || now.getTime() - at >= LATE_AFTER;
  return Object.fromEntries(last.filter(([source, at]) => isLate(at, source)));
}

/** Where a trust stands by what has been reached of it; a source that was never heard stands at 0. */
export function standingOf(reached: readonly Reached[], late: Standing['late']): Standing {
  const seqOf = (source: string, subscription: string | null) =>
    reached.find((each) => each.source === source && each.subscription === subscription)?.seq ?? 0;
  const all: Record<string, number> = {};
  for (const source of sources) {
    all[source] = seqOf(source, source === 'directory' ? 'organisation' : READ_MODELS);
  }
  all['reporting'] = seqOf('reporting', null);
  const id = Buffer.from(JSON.stringify([all, Object.keys(late)])).toString('base64url');
  return { id, sources: all, late };
}
