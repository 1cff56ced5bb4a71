import { useRead } from '../../../api/hooks.ts';
import { businessDate } from '../../../words/format.ts';
import type { Order } from '../types.ts';

const DAYS = 30;
const MOST = 200;

const daysFrom = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * What else was ordered of the supplier of an order, as far as the reader sees it: by the same
 * school within 30 days of it, before and after, and in its year by all schools of theirs.
 */
export function useHistoryWith(order: Order) {
  const { supplierId: supplier, schoolId: school, year, submittedOn, raisedAt } = order;
  const day = submittedOn ?? businessDate(new Date(raisedAt));
  const similar = useRead('procurement', '/orders', {
    query: {
      supplier,
      school,
      submittedFrom: daysFrom(day, -DAYS),
      submittedTo: daysFrom(day, DAYS),
      sort: '-submitted',
      limit: 20,
    },
    when: supplier !== null,
  });
  const ofYear = useRead('procurement', '/orders', {
    query: { supplier, year, state: ['Approved', 'Sent', 'Closed'], limit: MOST },
    when: supplier !== null && year !== null,
  });
  const spent = ofYear.data && {
    gross: ofYear.data.items.reduce((all, { gross }) => all + (gross ?? 0), 0),
    orders: ofYear.data.items.length,
    isWhole: ofYear.data.next === null,
  };
  return {
    similar: (similar.data?.items ?? []).filter(
      ({ id, state }) => id !== order.id && state !== 'Draft' && state !== 'Withdrawn',
    ),
    spent: spent ?? null,
    isLoading: supplier !== null && (similar.isPending || (year !== null && ofYear.isPending)),
    error: similar.error ?? ofYear.error,
    retry: () => {
      void similar.refetch();
      void ofYear.refetch();
    },
  };
}
