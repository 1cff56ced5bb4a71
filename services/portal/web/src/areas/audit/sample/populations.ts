import { addressOf, sendJson } from '../../../api/request.ts';
import type { QueryValues } from '../../../api/types.ts';
import type { Drawable } from './draw.ts';

/** A row of a sample: what is drawn, with what a person knows it by. */
export interface Drawn extends Drawable {
  readonly date: string;
  readonly what: string;
  readonly where: string;
}

export type Kind = 'journals' | 'orders' | 'invoices';

interface Population {
  readonly title: string;
  readonly one: string;
  readonly service: string;
  readonly path: string;
  /** The page of a record, below the scope. */
  readonly page: string;
  readonly sort: string;
  readonly from: string;
  readonly to: string;
  readonly fixed?: QueryValues;
  /** Whether the service takes several schools at once. */
  readonly takesSeveral: boolean;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly rowOf: (item: any) => Drawn | null;
}

/** What can be sampled, each from its owner's list. */
export const populations: Readonly<Record<Kind, Population>> = {
  journals: {
    title: 'Posted journals',
    one: 'journal',
    service: 'finance',
    path: '/journals',
    page: 'finance/journals',
    sort: 'number',
    from: 'from',
    to: 'to',
    takesSeveral: false,
    rowOf: ({ id, number, total, date, narrative, schools }) => ({
      id,
      number,
      amount: total,
      date,
      what: narrative,
      where: schools ?? 'Several',
    }),
  },
  orders: {
    title: 'Approved orders',
    one: 'order',
    service: 'procurement',
    path: '/orders',
    page: 'procurement/orders',
    sort: 'reference',
    from: 'submittedFrom',
    to: 'submittedTo',
    fixed: { state: ['Approved', 'Sent', 'Closed'] },
    takesSeveral: true,
    rowOf: ({ id, reference, gross, submittedOn, purpose, school }) =>
      reference === null || submittedOn === null
        ? null
        : {
            id,
            number: reference,
            amount: gross ?? 0,
            date: submittedOn,
            what: purpose ?? '',
            where: school,
          },
  },
  invoices: {
    title: 'Posted invoices',
    one: 'invoice',
    service: 'finance',
    path: '/invoices',
    page: 'finance/invoices',
    sort: 'date',
    from: 'from',
    to: 'to',
    fixed: { state: ['posted'] },
    takesSeveral: false,
    // A supplier's own number may be another's too; the journal that posts an invoice is its alone.
    rowOf: ({ id, reference, gross, date, journalNumber }) =>
      journalNumber === null
        ? null
        : {
            id,
            number: journalNumber,
            amount: gross,
            date,
            what: `Invoice ${reference}`,
            where: '',
          },
  },
};

/** Beyond this a filter is asked for: a list is read page by page. */
export const MOST = 20_000;

interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
  readonly count: { readonly exact?: number } | null;
}

/**
 * Reads a whole population from its owner's list, in order of number; `told` hears how many rows are
 * there, and of how many. Fails with a `Problem`; with a `RangeError` beyond `MOST`.
 */
export async function readPopulation(
  kind: Kind,
  trustId: string,
  asked: { readonly from?: string; readonly to?: string; readonly schoolIds: readonly string[] },
  told: (done: number, of: number | null) => void,
  signal: AbortSignal,
): Promise<Drawn[]> {
  const { service, path, sort, fixed, rowOf, takesSeveral, ...names } = populations[kind];
  const { schoolIds } = asked;
  // A list that takes one school is asked for each; what is of two schools is then there once.
  const scopes = schoolIds.length === 0 ? [undefined] : takesSeveral ? [schoolIds] : schoolIds;
  const rows = new Map<string, Drawn>();
  for (const school of scopes) {
    let cursor: string | null = null;
    do {
      const query: QueryValues = {
        ...fixed,
        school,
        [names.from]: asked.from,
        [names.to]: asked.to,
        sort,
        limit: 200,
        cursor,
      };
      const address = addressOf(service, `/v1/trusts/{trustId}${path}`, { trustId }, query);
      const page: Page = await sendJson<Page>(address, { signal });
      const of = scopes.length === 1 ? (page.count?.exact ?? null) : null;
      if ((of ?? 0) > MOST || rows.size > MOST) throw new RangeError('too many');
      for (const item of page.items) {
        const row = rowOf(item);
        if (row) rows.set(row.id, row);
      }
      told(rows.size, of);
      cursor = page.next;
    } while (cursor);
  }
  return [...rows.values()];
}
