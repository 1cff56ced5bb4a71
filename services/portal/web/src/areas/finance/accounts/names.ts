import type { Item } from '../../../api/types.ts';
import { useWhole } from '../whole.ts';

/** An account of the chart, as the list has it. */
export type Account = Item<'finance', '/accounts'>;

const none: readonly Account[] = [];

/** The chart of accounts, kept for the pages that choose from it or name its accounts. */
export function useChart(): readonly Account[] {
  const { data = none } = useWhole('finance', '/accounts');
  return data;
}

/** An account's name by its code. */
export function useAccountName(): (code: string) => string {
  const chart = useChart();
  return (code) => chart.find((account) => account.code === code)?.name ?? '';
}
