import { raw } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { yearOf } from '@bursar/shared-types/dates';
import { sql } from 'drizzle-orm';
import { journalSeries } from './journal.ts';
import type { Journal } from './journal.ts';

/** A year's series of journals with the last number that was given in it. */
export interface LastNumber {
  readonly series: string;
  readonly value: string;
}

type Dated = Pick<Journal, 'date'>;

/**
 * The last number of each year: for a command that knows the years of its journals only once it
 * has read them, and so cannot name its `series`. It holds the trust's lock, so that nobody else
 * draws a number meanwhile.
 */
export function lastNumbers(trustId: string) {
  return raw<LastNumber>(
    sql`select series, value from counter
      where trust_id = ${trustId} and starts_with(series, 'journal:')`,
  );
}

/** The journals in their order, each with the next number of its year. */
export function numbered<J extends Dated>(
  journals: readonly J[],
  last: readonly LastNumber[],
): (J & { readonly number: number })[] {
  const given = new Map(last.map(({ series, value }) => [series, Number(value)]));
  return journals.map((journal) => {
    const number = (given.get(journalSeries(journal)) ?? 0) + 1;
    given.set(journalSeries(journal), number);
    return { ...journal, number };
  });
}

/** Keeps the numbers that were given, so that the next ones follow them. */
export function numbersGiven(
  journals: readonly (Dated & { readonly number: number })[],
  trustId: string,
): Write[] {
  const years = Map.groupBy(journals, ({ date }) => yearOf(date));
  return [...years.values()].map((own) => {
    const highest = Math.max(...own.map(({ number }) => number));
    return sql`insert into counter (trust_id, series, value)
      values (${trustId}, ${journalSeries(own[0]!)}, ${highest})
      on conflict (trust_id, series) do update set value = excluded.value`;
  });
}
