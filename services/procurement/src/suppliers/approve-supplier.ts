import { schemeOn, schemeVersions } from '@bursar/organisation';
import { accept, command, emit, lookup, problems, refuse } from '@bursar/service-kit';
import { supplierApproved } from '@bursar/shared-types/events/procurement/supplier-approved.v1';
import { supplierDeciders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { namesOf, principalOf } from '../acting.ts';
import { approvalRefused } from './problems.ts';
import { schemeSays } from './scheme-rule.ts';
import { approvalFaults, approved } from './supplier-approval.ts';
import { ApprovedUntil, SupplierChanged, SupplierId } from './supplier-input.ts';
import { changeWrites, supplierOf } from './supplier-record.ts';
import { supplier, supplierStep } from './tables.ts';

/** Approves a supplier until a day (P5): by somebody who has not entered what they approve. */
export const approveSupplier = command({
  route: 'POST /suppliers/:supplierId/approvals',
  summary: 'Approve a supplier until a day; lifts a suspension',
  access: { roles: supplierDeciders, at: 'trust' },
  params: SupplierId,
  body: z.strictObject({ until: ApprovedUntil }),
  reply: { 200: SupplierChanged.extend({ from: ApprovedUntil, until: ApprovedUntil }) },
  versioned: true,

  read: ({ params }) => ({
    found: lookup(supplier, supplier.id, [params.supplierId]),
    steps: lookup(supplierStep, supplierStep.supplierId, [params.supplierId]),
    schemes: schemeVersions(),
  }),

  decide: ({ found: [row], steps, schemes }, { body: { until } }, ctx) => {
    if (!row) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const { actor, today, now } = ctx;
    const before = supplierOf(row, steps);
    const faults = approvalFaults(before, until, namesOf(actor), today);
    if (faults.length > 0) return refuse(approvalRefused(faults));
    const says = schemeSays(schemeOn(schemes, today), actor, before.enteredBy, now);
    if (says.kind === 'refused') return refuse(says.problem);
    const { approval } = approved(before, until, actor.id, today);
    const principal = says.decision
      ? says.decision.principalId
      : principalOf(actor, supplierDeciders, 'trust');
    return accept({ row, approval: approval!, principal, decision: says.decision });
  },

  write: ({ row, approval, principal, decision }, ctx) => [
    ...changeWrites(
      row,
      {
        approvedFrom: approval.from,
        approvedUntil: approval.until,
        approvedBy: approval.by,
        suspendedFrom: null,
        suspensionReason: null,
      },
      { move: 'approved', principal, until: approval.until, decision },
      ctx,
    ),
    emit(supplierApproved, {
      supplierId: row.id,
      from: approval.from,
      to: approval.until,
      addedBy: row.addedBy,
      decision,
    }),
  ],

  respond: ({ row: { id, version }, approval: { from, until } }) => ({
    status: 200,
    body: { id, version: version + 1, from, until },
  }),
});
