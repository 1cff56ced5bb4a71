import type { ExportColumn } from '@bursar/service-kit/http/export';
import { Instant, Month } from '@bursar/shared-types/dates';
import { z } from 'zod';
import type { TrialBalance } from './trial-balance.ts';

/** What every trial balance is asked for: the last month that counts, and as known when. */
export const AsAt = {
  month: Month.describe('The last month that counts'),
  knownAt: Instant.optional().describe('As the ledger was known at this instant; now if left out'),
};

/** A trial balance as it is told; pence. */
export const TrialBalanceReply = z.object({
  rows: z.array(
    z.object({ account: z.string(), name: z.string(), debit: z.bigint(), credit: z.bigint() }),
  ),
  debit: z.bigint(),
  credit: z.bigint(),
});

/** The columns of a trial balance as a file. */
export const balanceColumns: readonly ExportColumn<
  z.output<typeof TrialBalanceReply>['rows'][number]
>[] = [
  { title: 'Account', kind: 'text', value: ({ account }) => account },
  { title: 'Account name', kind: 'text', value: ({ name }) => name },
  { title: 'Debit', kind: 'money', value: ({ debit }) => debit },
  { title: 'Credit', kind: 'money', value: ({ credit }) => credit },
];

/** The position of the log from which a figure was made. */
export const Stamp = z.object({ position: z.string(), hash: z.string() });

/** A trial balance in the form of its reply. */
export function trialBalanceReply({ rows, debit, credit }: TrialBalance) {
  return { rows: [...rows], debit, credit };
}
