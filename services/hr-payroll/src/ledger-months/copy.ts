import { isEvent, projection, upsertRows } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import { ledgerMonth } from './tables.ts';

/** What this service keeps of finance's periods: whether a month's pay can be posted. */
export const ledgerMonths = projection({
  name: 'ledger-months',
  on: [finance.periodOpened, finance.periodLocked, finance.periodReopened],
  tables: [ledgerMonth],
  apply: (events, _, trustId) =>
    events.map((event) => {
      const state = isEvent(event, finance.periodLocked) ? ('locked' as const) : ('open' as const);
      const row = { trustId, month: event.body.month, state };
      return upsertRows(ledgerMonth, ['trustId', 'month'], [row]);
    }),
});
