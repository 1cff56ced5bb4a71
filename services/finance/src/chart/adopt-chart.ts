import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { accountOpened } from '@bursar/shared-types/events/finance/account-opened.v1';
import { financeLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { accountEvent } from './account-event.ts';
import { chart2025 } from './chart-2025.ts';
import { chartAdopted } from './problems.ts';
import { account } from './tables.ts';

/** Opens every account of the platform's chart that the trust does not have yet (F2). */
export const adoptChart = command({
  route: 'POST /chart-adoptions',
  summary: 'Adopt the platform’s chart of accounts',
  access: { roles: financeLeads, at: 'trust' },
  body: z.strictObject({ chart: z.literal('2025').describe('The year in which it begins') }),
  reply: {
    201: z.object({
      title: z.string(),
      source: z.string(),
      status: z.enum(['confirmed', 'unconfirmed']),
      opened: z.int(),
    }),
  },

  read: () => ({ accounts: lookup(account, [], [[]]) }),

  decide: ({ accounts }) => {
    const had = new Set(accounts.map(({ code }) => code));
    const missing = chart2025.accounts.filter(({ code }) => !had.has(code));
    return missing.length > 0 ? accept(missing) : refuse(chartAdopted(chart2025.title));
  },

  write: (missing, { trustId }) => [
    insertRows(
      account,
      missing.map((one) => ({ trustId, ...one, version: 1 })),
    ),
    ...missing.map((one) => emit(accountOpened, accountEvent(one))),
  ],

  respond: (missing) => {
    const { title, source, status } = chart2025;
    return {
      status: 201,
      location: '/accounts',
      body: { title, source, status, opened: missing.length },
    };
  },
});
