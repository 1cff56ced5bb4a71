import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { trust } from './tables.ts';

/** The trust itself, for whoever holds a role in it. */
export const getTrust = query({
  route: 'GET /trust',
  summary: 'The trust',
  access: { roles, at: 'anywhere' },
  reply: z.object({
    trustId: Uuid,
    name: z.string(),
    groupUid: z.string().nullable(),
    companyNumber: z.string().nullable(),
  }),
  read: () => ({ found: lookup(trust, [], [[]]) }),
  respond: ({ found: [one] }) => {
    if (!one) return refuse(problems.notFound());
    const { trustId, name, groupUid, companyNumber } = one;
    return accept({ trustId, name, groupUid, companyNumber });
  },
});
