import { accept, db, lookup, problems, query, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Decision } from '@bursar/shared-types/events/fields';
import { procurementReaders } from '@bursar/shared-types/roles';
import { and, arrayOverlaps, eq, ne, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { duplicatesOf } from './duplicates.ts';
import { PossibleDuplicate, SupplierId, SupplierInput, SupplierState } from './supplier-input.ts';
import { supplierOf } from './supplier-record.ts';
import { standingOn } from './supplier.ts';
import { supplier, supplierStep } from './tables.ts';

const other = alias(supplier, 'other');

/** Those that share a name or number with a supplier; `duplicatesOf` says which. */
const similar = (trustId: string, id: string) =>
  db
    .select({
      id: other.id,
      name: other.name,
      vatNumber: other.vatNumber,
      companyNumber: other.companyNumber,
    })
    .from(supplier)
    .innerJoin(
      other,
      and(
        eq(other.trustId, supplier.trustId),
        ne(other.id, supplier.id),
        or(
          arrayOverlaps(other.nameKeys, supplier.nameKeys),
          eq(other.vatKey, supplier.vatKey),
          eq(other.companyKey, supplier.companyKey),
        ),
      ),
    )
    .where(and(eq(supplier.trustId, trustId), eq(supplier.id, id)));

/** One supplier: where it stands, what was done about it, and what else may be the same. */
export const getSupplier = query({
  route: 'GET /suppliers/:supplierId',
  summary: 'A supplier with its history and what may be the same',
  access: { roles: procurementReaders, at: 'anywhere' },
  params: SupplierId,
  reply: SupplierInput.extend({
    id: z.string(),
    version: z.int(),
    state: SupplierState,
    approvedFrom: BusinessDate.nullable(),
    approvedUntil: BusinessDate.nullable(),
    suspendedFrom: BusinessDate.nullable(),
    suspensionReason: z.string().nullable(),
    addedBy: z.string(),
    enteredBy: z.array(z.string()).describe('They may not approve it'),
    duplicates: z.array(PossibleDuplicate),
    history: z.array(
      z.object({
        version: z.int(),
        move: z.string(),
        at: z.string(),
        by: z.string(),
        principal: z.string().nullable(),
        until: BusinessDate.nullable(),
        reason: z.string().nullable(),
        decision: Decision.nullable(),
      }),
    ),
  }),
  read: ({ params }, { trustId }) => ({
    found: lookup(supplier, supplier.id, [params.supplierId]),
    steps: lookup(supplierStep, supplierStep.supplierId, [params.supplierId]),
    others: similar(trustId, params.supplierId),
  }),
  respond: ({ found: [row], steps, others }, _, { today }) => {
    if (!row) return refuse(problems.notFound());
    const seen = supplierOf(row, steps);
    const names = new Map(others.map(({ id, name }) => [id, name]));
    return accept({
      ...row,
      state: standingOn(seen, today).state,
      enteredBy: [...new Set(seen.enteredBy)],
      duplicates: duplicatesOf(row, others).map(({ id, by }) => {
        return { id, name: names.get(id)!, by: [...by] };
      }),
      history: steps.toSorted((a, b) => a.version - b.version),
    });
  },
});
