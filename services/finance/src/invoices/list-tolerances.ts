import { accept, lookup, query } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { penceToJson } from '@bursar/shared-types/money';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { invoiceTolerance } from './tables.ts';
import { firstTolerance, toleranceOn } from './tolerance.ts';

const Item = z.object({ from: BusinessDate, pence: z.int(), basisPoints: z.int() });

/** The tolerances of matching, the last first, with the one in force today. */
export const listTolerances = query({
  route: 'GET /invoice-tolerances',
  summary: 'Tolerances of matching invoices',
  access: { roles: ledgerReaders, at: 'anywhere' },
  reply: z.object({ inForce: Item, items: z.array(Item) }),
  read: () => ({ rows: lookup(invoiceTolerance, [], [[]]) }),
  respond: ({ rows }, _, { today }) => {
    const item = ({ from, pence, basisPoints }: typeof firstTolerance) => {
      return { from, pence: penceToJson(pence), basisPoints: Number(basisPoints) };
    };
    const items = [...rows, firstTolerance].toSorted((a, b) => (a.from > b.from ? -1 : 1));
    return accept({ inForce: item(toleranceOn(rows, today)), items: items.map(item) });
  },
});
