import { accept, command, emit, lookup, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { supplierSuspended } from '@bursar/shared-types/events/procurement/supplier-suspended.v1';
import { supplierDeciders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { principalOf } from '../acting.ts';
import { suspensionRefused } from './problems.ts';
import { suspended, suspensionFaults } from './supplier-approval.ts';
import { SupplierChanged, SupplierId } from './supplier-input.ts';
import { changeWrites, supplierOf } from './supplier-record.ts';
import { supplier, supplierStep } from './tables.ts';

/** Suspends a supplier from today on: nothing more is ordered, what was ordered stands. */
export const suspendSupplier = command({
  route: 'POST /suppliers/:supplierId/suspensions',
  summary: 'Suspend a supplier from today on, with the reason',
  access: { roles: supplierDeciders, at: 'trust' },
  params: SupplierId,
  body: z.strictObject({ reason: text({ min: 0, max: 500, lines: 'many' }) }),
  reply: { 200: SupplierChanged },
  versioned: true,

  read: ({ params }) => ({
    found: lookup(supplier, supplier.id, [params.supplierId]),
    steps: lookup(supplierStep, supplierStep.supplierId, [params.supplierId]),
  }),

  decide: ({ found: [row], steps }, { body: { reason } }, ctx) => {
    if (!row) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const before = supplierOf(row, steps);
    const faults = suspensionFaults(before, reason);
    if (faults.length > 0) return refuse(suspensionRefused(faults));
    const { suspension } = suspended(before, reason, ctx.today);
    const principal = principalOf(ctx.actor, supplierDeciders, 'trust');
    return accept({ row, suspension: suspension!, principal });
  },

  write: ({ row, suspension: { from, reason }, principal }, ctx) => [
    ...changeWrites(
      row,
      { suspendedFrom: from, suspensionReason: reason },
      { move: 'suspended', principal, reason },
      ctx,
    ),
    emit(supplierSuspended, { supplierId: row.id, from, reasonSha256: sha256Hex(reason) }),
  ],

  respond: ({ row: { id, version } }) => ({ status: 200, body: { id, version: version + 1 } }),
});
