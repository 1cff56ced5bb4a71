import type { Instant } from '@bursar/shared-types';

/** A source that has not answered for this long is late (milliseconds). */
export const LATE_AFTER = 8_000;

/** What reporting knows of one source of a figure, for one trust. */
export interface SourceState {
  readonly source: string;
  /** The position the figure was computed from. */
  readonly seq: number;
  readonly hash: string;
  /** Where the source said its log ends when it last answered. */
  readonly headSeq: number;
  /** When the source last answered, or null when it never has. */
  readonly answeredAt: Instant | null;
}

/** From which history a figure was computed, how old that is, and what is missing (X14). */
export interface Stamp {
  /** One for each source, by name; `hash` is the first eight digits. */
  readonly vector: readonly {
    readonly source: string;
    readonly seq: number;
    readonly hash: string;
  }[];
  /** The instant at which every source was last known to be in; null when one has never answered. */
  readonly asAt: Instant | null;
  /** Whole seconds since `asAt`. */
  readonly ageSeconds: number | null;
  /** Sources that have not answered for eight seconds; `seconds` null is never. */
  readonly late: readonly { readonly source: string; readonly seconds: number | null }[];
  /** Sources that answered, with events that the figure does not hold yet. */
  readonly behind: readonly { readonly source: string; readonly events: number }[];
  /** Nothing is late and nothing is behind. */
  readonly complete: boolean;
  /** `As at 14:02 · all sources in`. */
  readonly words: string;
}

/**
 * The stamp of a figure seen at `now`. Sources that are in count as of now: they were asked within
 * the last eight seconds, and a stamp that ran a few seconds behind the clock would only look late.
 */
export function stampOf(states: readonly SourceState[], now: Instant): Stamp {
  const sources = [...states].sort((a, b) => (a.source < b.source ? -1 : 1));
  const silence = ({ answeredAt }: SourceState) =>
    answeredAt === null ? null : Math.max(0, Date.parse(now) - Date.parse(answeredAt));
  const isLate = (state: SourceState) => (silence(state) ?? Infinity) >= LATE_AFTER;

  const late = sources.filter(isLate).map((state) => {
    const ms = silence(state);
    return { source: state.source, seconds: ms === null ? null : Math.floor(ms / 1000) };
  });
  const behind = sources
    .filter((state) => !isLate(state) && state.headSeq > state.seq)
    .map((state) => ({ source: state.source, events: state.headSeq - state.seq }));
  const lastHeard = sources.filter(isLate).map((state) => state.answeredAt);
  const asAt = lastHeard.includes(null)
    ? null
    : (lastHeard as Instant[]).reduce((oldest, at) => (at < oldest ? at : oldest), now);
  return {
    vector: sources.map(({ source, seq, hash }) => ({ source, seq, hash: hash.slice(0, 8) })),
    asAt,
    ageSeconds: asAt === null ? null : Math.floor((Date.parse(now) - Date.parse(asAt)) / 1000),
    late,
    behind,
    complete: late.length === 0 && behind.length === 0,
    words: [asAtWords(asAt, now), ...problems(late, behind)].join(' · '),
  };
}

/** The vector as a line of text: `finance#1204 4f2a9c01 · hr-payroll#88 77aa01bc`. */
export const vectorWords = (stamp: Stamp): string =>
  stamp.vector.map(({ source, seq, hash }) => `${source}#${seq} ${hash}`).join(' · ');

function problems(late: Stamp['late'], behind: Stamp['behind']): string[] {
  if (late.length === 0 && behind.length === 0) return ['all sources in'];
  return [
    ...late.map(({ source, seconds }) =>
      seconds === null ? `${said(source)} not heard yet` : `${said(source)} ${span(seconds)} late`,
    ),
    ...behind.map(
      ({ source, events }) => `${said(source)} ${events} event${events === 1 ? '' : 's'} behind`,
    ),
  ];
}

/** Services as a finance officer says them. */
const said = (source: string): string => (source === 'hr-payroll' ? 'payroll' : source);

function span(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} days`;
}

const london = { timeZone: 'Europe/London' } as const;
const clock = new Intl.DateTimeFormat('en-GB', { ...london, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', {
  ...london,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

function asAtWords(asAt: Instant | null, now: Instant): string {
  if (asAt === null) return 'As at: not known';
  const [at, today] = [new Date(asAt), new Date(now)];
  const sameDay = day.format(at) === day.format(today);
  return `As at ${sameDay ? '' : `${day.format(at)}, `}${clock.format(at)}`;
}
