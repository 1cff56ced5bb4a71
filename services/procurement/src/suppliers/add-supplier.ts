import { accept, command } from '@bursar/service-kit';
import { supplierProposers } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { principalOf } from '../acting.ts';
import { duplicatesOf } from './duplicates.ts';
import { PossibleDuplicate, SupplierChanged, SupplierInput } from './supplier-input.ts';
import { additionWrites, similarTo } from './supplier-record.ts';

/**
 * Adds a supplier, or proposes one: it is the same thing, since nothing can be ordered from it until
 * somebody else approves it. Others that may be the same are told of, not refused.
 */
export const addSupplier = command({
  route: 'POST /suppliers',
  summary: 'Add a supplier, or propose one from a school',
  access: { roles: supplierProposers, at: 'anywhere' },
  body: SupplierInput,
  reply: {
    201: SupplierChanged.extend({ duplicates: z.array(PossibleDuplicate.omit({ name: true })) }),
  },

  read: ({ body }, { trustId }) => ({ similar: similarTo(trustId, body) }),

  decide: ({ similar }, { body }, ctx) => {
    const id = ctx.newId();
    const principal = principalOf(ctx.actor, supplierProposers, 'anywhere');
    const duplicates = duplicatesOf({ ...body, id }, similar);
    return accept({ id, principal, input: body, duplicates });
  },

  write: ({ id, principal, input }, ctx) => additionWrites({ id, input }, principal, ctx),

  respond: ({ id, duplicates }) => ({
    status: 201,
    location: `/suppliers/${id}`,
    body: {
      id,
      version: 1,
      duplicates: duplicates.map(({ by, ...of }) => ({ ...of, by: [...by] })),
    },
  }),
});
