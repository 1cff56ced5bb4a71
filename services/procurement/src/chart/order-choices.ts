import { accept, lookup, query } from '@bursar/service-kit';
import { procurementReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { vatCodes, vatRateAt } from '../vat/index.ts';
import { isOrderedOn, openOn } from './chart.ts';
import { account, costCentre, fund } from './tables.ts';

const Choice = z.object({ code: z.string(), name: z.string() });

/** What a line of an order may be charged to today, for whoever fills in its form. */
export const orderChoices = query({
  route: 'GET /order-choices',
  summary: 'Accounts, funds, cost centres and VAT codes that an order may use today',
  access: { roles: procurementReaders, at: 'anywhere' },
  reply: z.object({
    accounts: z.array(Choice.extend({ vatComesBack: z.boolean() })),
    funds: z.array(Choice),
    costCentres: z.array(Choice),
    vatCodes: z.array(
      Choice.extend({
        basisPoints: z.int().describe('Of the net: 2000 is 20 %'),
        status: z.enum(['published', 'unconfirmed']),
        source: z.string(),
      }),
    ),
  }),
  read: () => ({
    accounts: lookup(account, [], [[]]),
    funds: lookup(fund, [], [[]]),
    costCentres: lookup(costCentre, [], [[]]),
  }),
  respond: ({ accounts, funds, costCentres }, _, { today }) => {
    const choices = (rows: Parameters<typeof openOn<(typeof funds)[number]>>[0]) =>
      inOrder(openOn(rows, today)).map(({ code, name }) => ({ code, name }));
    const ordered = openOn(accounts, today).filter(isOrderedOn);
    return accept({
      accounts: inOrder(ordered).map(({ code, name, vat }) => {
        return { code, name, vatComesBack: vat !== 'irrecoverable' };
      }),
      funds: choices(funds),
      costCentres: choices(costCentres),
      vatCodes: vatCodes.flatMap((code) => {
        const found = vatRateAt(code, today);
        if (found === null) return [];
        const { name, rate, status, source } = found;
        return [{ code, name, basisPoints: Number(rate), status, source }];
      }),
    });
  },
});

const inOrder = <T extends { readonly code: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
