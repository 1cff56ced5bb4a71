import { isEvent, projection, upsertRows } from '@bursar/service-kit';
import type { Known, Write } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import { account, costCentre, fund } from './tables.ts';

const on = [
  finance.accountOpened,
  finance.accountChanged,
  finance.fundOpened,
  finance.costCentreOpened,
] as const;

/** What procurement keeps of finance's chart: what an order's lines may be charged to. */
export const chartCopy = projection({
  name: 'chart',
  on,
  tables: [account, fund, costCentre],
  apply: (events, _, trustId) => events.map((event) => keep(event, trustId)),
});

/** Each event carries the whole of its account, fund or cost centre. */
function keep(event: Known<(typeof on)[number]>, trustId: string): Write {
  const keys = ['trustId', 'code'] as const;
  const { name, openFrom, openTo } = event.body;
  const dated = { trustId, name, openFrom, openTo };
  if (isEvent(event, finance.fundOpened)) {
    return upsertRows(fund, keys, [{ ...dated, code: event.body.fund }]);
  }
  if (isEvent(event, finance.costCentreOpened)) {
    return upsertRows(costCentre, keys, [{ ...dated, code: event.body.costCentre }]);
  }
  const { account: code, kind, vat, control } = event.body as finance.AccountOpened;
  return upsertRows(account, keys, [{ ...dated, code, kind, vat, control }]);
}
