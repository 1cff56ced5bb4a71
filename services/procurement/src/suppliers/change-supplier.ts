import { accept, command, emit, lookup, problems, refuse } from '@bursar/service-kit';
import { supplierChanged } from '@bursar/shared-types/events/procurement/supplier-changed.v1';
import { supplierKeepers } from '@bursar/shared-types/roles';
import { principalOf } from '../acting.ts';
import { identityFaults } from './identity.ts';
import { otherFirm } from './problems.ts';
import { SupplierChanged, SupplierId, SupplierInput } from './supplier-input.ts';
import { changeWrites, columnsOf, supplierOf } from './supplier-record.ts';
import { standingOn } from './supplier.ts';
import { supplier, supplierStep } from './tables.ts';

/** Corrects what is known of a supplier. An approved one stays the firm that was approved. */
export const changeSupplier = command({
  route: 'PUT /suppliers/:supplierId',
  summary: 'Correct what is known of a supplier',
  access: { roles: supplierKeepers, at: 'trust' },
  params: SupplierId,
  body: SupplierInput,
  reply: { 200: SupplierChanged },
  versioned: true,

  read: ({ params }) => ({
    found: lookup(supplier, supplier.id, [params.supplierId]),
    steps: lookup(supplierStep, supplierStep.supplierId, [params.supplierId]),
  }),

  decide: ({ found: [row], steps }, { body }, ctx) => {
    if (!row) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const isApproved = standingOn(supplierOf(row, steps), ctx.today).state === 'Approved';
    const faults = isApproved ? identityFaults(row, { ...body, id: row.id }) : [];
    if (faults.length > 0) return refuse(otherFirm(faults));
    return accept({ row, body, principal: principalOf(ctx.actor, supplierKeepers, 'trust') });
  },

  write: ({ row, body, principal }, ctx) => [
    ...changeWrites(row, columnsOf(body), { move: 'changed', principal }, ctx),
    emit(supplierChanged, {
      supplierId: row.id,
      vatRegistered: body.vatNumber !== null,
      termsDays: body.termsDays,
    }),
  ],

  respond: ({ row: { id, version } }) => ({ status: 200, body: { id, version: version + 1 } }),
});
