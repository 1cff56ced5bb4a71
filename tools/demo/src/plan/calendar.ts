import { addMonths, businessDateAt, monthOf, yearOf, yearStart } from '@bursar/shared-types/dates';

/** The parts of a month at which things are done. */
const parts = ['first', 'third', 'middle', 'payday'] as const;
type Part = (typeof parts)[number];

/** When the clock stops so that things can be done. */
export interface Stop {
  /** Its place among all stops, from 0. */
  readonly n: number;
  /** `YYYY-MM`. */
  readonly month: string;
  /** The month's place among all months, from 0. */
  readonly m: number;
  readonly part: Part;
  /** The instant; several have the same where the present came first. */
  readonly at: Date;
  /** The business date. */
  readonly day: string;
}

/** The story's time: some months to the present, and what the books have of the school year before. */
export interface Calendar {
  /** The first day of the story. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly months: readonly string[];
  /** The months of the school year before the story, which come into the books at its beginning. */
  readonly earlier: readonly string[];
  readonly stops: readonly Stop[];
}

/** Working hours of a site team begin at eight: a fault that is reported at a stop is met at once. */
const times: Readonly<Record<Part, string>> = {
  first: '01T08:05:00Z',
  third: '03T14:00:00Z',
  middle: '12T09:00:00Z',
  payday: '26T15:00:00Z',
};

/** The story has nine whole months and the present one. */
const MONTHS = 10;

/** The month after. */
const nextMonth = (month: string): string => monthOf(addMonths(`${month}-01`, 1));

/** Months from one to another, both included. */
function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/**
 * A story of `count` months that ends now: four stops a month, none of them ahead of the present. The
 * books begin with the school year in which the story does.
 */
export function calendarTo(now: Date, count = MONTHS): Calendar {
  const lastDay = businessDateAt(now.toISOString());
  const firstDay = `${monthOf(addMonths(`${monthOf(lastDay)}-01`, 1 - count))}-01`;
  const months = monthsFrom(monthOf(firstDay), monthOf(lastDay));
  const earlier = monthsFrom(monthOf(yearStart(yearOf(firstDay))), months[0]!).slice(0, -1);
  const stops = months.flatMap((month, m) =>
    parts.map((part, p): Stop => {
      const wanted = new Date(`${month}-${times[part]}`);
      const at = wanted < now ? wanted : now;
      const day = businessDateAt(at.toISOString());
      return { n: m * parts.length + p, month, m, part, at, day };
    }),
  );
  return { firstDay, lastDay, months, earlier, stops };
}
