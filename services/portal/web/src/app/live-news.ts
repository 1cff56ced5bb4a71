/** How far each source has come, and which are late since when. */
export interface Moved {
  readonly sources: Readonly<Record<string, number>>;
  readonly late: Readonly<Record<string, string>>;
}

/**
 * The services whose reads are old after a word of the stream. What moved while the stream was
 * broken counts, as the word before it is compared with; of the very first nothing is old. A source
 * that falls silent or is back changes the stamps of what reporting computed from it.
 */
export function staleAfter(before: Moved | null, now: Moved): readonly string[] {
  const news = Object.keys(now.sources).filter(
    (source) =>
      before?.sources[source] !== undefined && before.sources[source] !== now.sources[source],
  );
  const isOther = silentIn(before) !== silentIn(now);
  return [...new Set([...news, ...(news.length > 0 || isOther ? ['reporting'] : [])])];
}

const silentIn = (moved: Moved | null): string =>
  Object.keys(moved?.late ?? {})
    .toSorted()
    .join();

const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * How long to wait before the stream is begun anew, ms: twice as long after each failure, up to a
 * minute, and up to half of that less by chance (`random` from 0 to 1), so that not all pages of a
 * trust come back at once.
 */
export function pauseBefore(failures: number, random: number): number {
  const longest = Math.min(FIRST_MS * 2 ** failures, LONGEST_MS);
  return Math.round(longest * (1 - random / 2));
}
