import { accountChanged, accountOpened, fundOpened } from '@bursar/shared-types';
import { date, flag, text } from '../format/columns.ts';
import { from, on, origin, settledTable } from './table.ts';
import type { AccountOpened } from '@bursar/shared-types';
import type { ExtractEvent } from './event.ts';

const account = (body: AccountOpened, event: ExtractEvent) => [
  {
    ...from(event),
    account: body.account,
    name: body.name,
    kind: body.kind,
    aar_code: body.aarCode,
    control: body.control,
    open_from: body.openFrom,
    open_to: body.openTo,
  },
];

/** The chart of accounts as it is at the position; how it came so is in finance's log. */
export const chart = settledTable({
  name: 'chart',
  words: 'The chart of accounts',
  key: ['account'],
  columns: {
    ...origin,
    account: text('Six-digit code'),
    name: text('Its name'),
    kind: text('asset, liability, reserves, income or expenditure'),
    aar_code: text('Line of the academies accounts return; empty for the balance sheet'),
    control: flag('Posted only by the platform’s own journals'),
    open_from: date('First day on which it may be posted to'),
    open_to: date('Last day on which it may be posted to'),
  },
  on: [on(accountOpened, account), on(accountChanged, account)],
});

/** The funds as they are at the position. */
export const funds = settledTable({
  name: 'funds',
  words: 'The funds',
  key: ['fund'],
  columns: {
    ...origin,
    fund: text('Its code'),
    name: text('Its name'),
    kind: text('unrestricted, restricted-general or restricted-fixed-asset'),
    open_from: date('First day on which it may be posted to'),
    open_to: date('Last day on which it may be posted to'),
  },
  on: [
    on(fundOpened, (body, event) => [
      {
        ...from(event),
        fund: body.fund,
        name: body.name,
        kind: body.kind,
        open_from: body.openFrom,
        open_to: body.openTo,
      },
    ]),
  ],
});
