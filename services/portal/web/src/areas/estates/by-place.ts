import { daysOver } from './words.ts';

interface Check {
  readonly id: string;
  readonly schoolId: string;
  readonly school: string | null;
  readonly dueOn: string | null;
}
interface Ticket {
  readonly id: string;
  readonly schoolId: string;
  readonly school: string | null;
  readonly site: string;
  readonly place: string;
  readonly assigneeId: string | null;
}

/** A school with what is to be done at it: its checks, and its tickets by room or place. */
export interface PlaceOfWork<C, T> {
  readonly id: string;
  readonly name: string;
  readonly checks: readonly C[];
  readonly places: readonly { readonly place: string; readonly tickets: readonly T[] }[];
}

/**
 * What is to be done, school by school and place by place, in the order of the lists it comes in:
 * the earliest date first. Tickets of others' hands are left out where the reader has some; those
 * nobody has stay.
 */
export function byPlace<C extends Check, T extends Ticket>(
  checks: readonly C[],
  tickets: readonly T[],
  me: string,
): PlaceOfWork<C, T>[] {
  const mine = tickets.filter(({ assigneeId }) => assigneeId === me || assigneeId === null);
  const shown = tickets.some(({ assigneeId }) => assigneeId === me) ? mine : tickets;
  const names = new Map(
    [...checks, ...shown].map(({ schoolId, school }) => [schoolId, school ?? 'A school']),
  );
  return [...names]
    .map(([id, name]) => {
      const own = shown.filter(({ schoolId }) => schoolId === id);
      const rooms = Map.groupBy(own, ({ place, site }) => place || site);
      return {
        id,
        name,
        checks: checks.filter(({ schoolId }) => schoolId === id),
        places: [...rooms].map(([place, of]) => ({ place, tickets: of })),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

const DAYS_AHEAD = 7;

/** Whether a check is for today's round: out of order, or due within a week. */
export const isForNow = (
  { state, dueOn }: { readonly state: string; readonly dueOn: string | null },
  today: string,
): boolean => state !== 'Due soon' || (dueOn !== null && daysOver(dueOn, today) >= -DAYS_AHEAD);
