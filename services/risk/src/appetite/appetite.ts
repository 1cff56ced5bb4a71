import type { FieldError } from '@bursar/service-kit';

/** A version of what the board will bear in a category, in points from 1 to 25. */
export type Appetite = {
  readonly category: string;
  /** 1, 2, 3 … within its category. */
  readonly version: number;
  readonly effectiveFrom: string;
  /** The day of the meeting at which the board approved it. */
  readonly approvedOn: string | null;
  /** The highest current score that the board is content with. */
  readonly appetite: number;
  /** The highest that it will bear for a time; at least the appetite. */
  readonly tolerance: number;
};

/** The words of the portal for a score held against appetite. */
export type AppetiteStanding = 'Within appetite' | 'Above appetite' | 'Above tolerance';

/** The version of a category in force on a business date; undefined where none is. */
export function appetiteOn(
  versions: readonly Appetite[],
  category: string,
  date: string,
): Appetite | undefined {
  return versions
    .filter((each) => each.category === category && each.effectiveFrom <= date)
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
}

/** The day a proposal takes effect: its own, or the day of approval where the board met later. */
export function effectiveOn(proposedFrom: string, approvedOn: string): string {
  return approvedOn > proposedFrom ? approvedOn : proposedFrom;
}

/**
 * What is wrong with the day of a board's approval (`approvedOn`), which lies between the day of
 * the proposal and today, all three business dates; empty when nothing is.
 */
export function approvalFaults(
  approvedOn: string,
  proposedOn: string,
  today: string,
): FieldError[] {
  const pointer = '/approvedOn';
  if (approvedOn > today) return [{ pointer, detail: `Give a day up to today, ${today}.` }];
  if (approvedOn >= proposedOn) return [];
  return [{ pointer, detail: `Give a day from ${proposedOn}, when this was proposed.` }];
}

/**
 * What is wrong with a new version for the board's register; empty when it may be published.
 * `versions` are those of every category so far.
 */
export function appetiteFaults(next: Appetite, versions: readonly Appetite[]): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (pointer: string, detail: string) => faults.push({ pointer, detail });
  for (const part of ['appetite', 'tolerance'] as const) {
    const value = next[part];
    if (!Number.isInteger(value) || value < 1 || value > 25) {
      fault(`/${part}`, 'Give a whole number from 1 to 25.');
    }
  }
  if (next.tolerance < next.appetite) {
    fault('/tolerance', `Give at least the appetite, ${next.appetite}.`);
  }
  if (next.approvedOn === null) {
    fault('/approvedOn', 'Give the day on which the board approved it.');
  } else if (next.approvedOn > next.effectiveFrom) {
    fault('/effectiveFrom', `Give a day from ${next.approvedOn}, when the board approved it.`);
  }
  const last = versions
    .filter((each) => each.category === next.category)
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
  const version = (last?.version ?? 0) + 1;
  if (next.version !== version) fault('/version', `The next version is ${version}.`);
  // What held in the past stays as the board had set it.
  if (last !== undefined && next.effectiveFrom <= last.effectiveFrom) {
    fault(
      '/effectiveFrom',
      `Give a day after ${last.effectiveFrom}, when version ${last.version} began.`,
    );
  }
  return faults;
}

/** How points (1 to 25) stand against an appetite. A score on the line is within it. */
export function standing(
  points: number,
  { appetite, tolerance }: Pick<Appetite, 'appetite' | 'tolerance'>,
): AppetiteStanding {
  if (points > tolerance) return 'Above tolerance';
  return points > appetite ? 'Above appetite' : 'Within appetite';
}

/** A change of standing that somebody is told of. */
export type Crossing = {
  /** `exceeded`: worse than before; `eased`: better, still above; `restored`: within again. */
  readonly kind: 'exceeded' | 'eased' | 'restored';
  readonly from: AppetiteStanding;
  readonly to: AppetiteStanding;
};

const order: readonly AppetiteStanding[] = ['Within appetite', 'Above appetite', 'Above tolerance'];

/**
 * The crossing between two moments of one risk; null when its standing did not change, however
 * much its score did. `before` is null for a risk that was not held against any appetite: it is
 * taken to have been within. The same function serves a new score and a new version of appetite.
 */
export function crossing(
  before: AppetiteStanding | null,
  after: AppetiteStanding,
): Crossing | null {
  const from = before ?? 'Within appetite';
  if (from === after) return null;
  const worse = order.indexOf(after) > order.indexOf(from);
  const kind = worse ? 'exceeded' : after === 'Within appetite' ? 'restored' : 'eased';
  return { kind, from, to: after };
}

/** The line that was crossed, in points: the tolerance at its edge, else the appetite. */
export function lineCrossed(
  { from, to }: Crossing,
  { appetite, tolerance }: Pick<Appetite, 'appetite' | 'tolerance'>,
): number {
  const pair = [from, to];
  // From within to above tolerance crosses both: the further one says how bad it is.
  const further = to === 'Above tolerance' || !pair.includes('Within appetite');
  return further ? tolerance : appetite;
}
