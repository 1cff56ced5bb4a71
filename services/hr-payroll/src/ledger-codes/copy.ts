import { isEvent, projection, upsertRows } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import { ledgerCode } from './tables.ts';

/** What this service keeps of finance: the codes that a post's cost can be charged to. */
export const ledgerCodes = projection({
  name: 'ledger-codes',
  on: [finance.accountOpened, finance.accountChanged, finance.fundOpened, finance.costCentreOpened],
  tables: [ledgerCode],
  apply: (events, _, trustId) =>
    events.map((event) => {
      const { name, openFrom, openTo } = event.body;
      const row = { trustId, name, openFrom, openTo };
      return upsertRows(ledgerCode, ['trustId', 'kind', 'code'], [{ ...row, ...codeOf(event) }]);
    }),
});

type Event = Parameters<typeof isEvent>[0];

function codeOf(event: Event): Pick<typeof ledgerCode.$inferInsert, 'kind' | 'code' | 'bearsPay'> {
  if (isEvent(event, finance.fundOpened)) {
    return { kind: 'fund', code: event.body.fund, bearsPay: false };
  }
  if (isEvent(event, finance.costCentreOpened)) {
    return { kind: 'cost-centre', code: event.body.costCentre, bearsPay: false };
  }
  const { account, kind, control } = event.body as finance.AccountOpened;
  return { kind: 'account', code: account, bearsPay: kind === 'expenditure' && !control };
}
