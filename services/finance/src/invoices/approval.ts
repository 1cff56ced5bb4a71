import { decisionRecord, mayDecide } from '@bursar/delegation';
import { refuse } from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import type { Decision } from '@bursar/shared-types/events/fields';
import { matterOf, schemeFor } from './matter.ts';
import { mayNotDecide, nobodyDecides } from './problems.ts';
import type { JudgingFacts } from './reads.ts';
import type { InvoiceRow } from './tables.ts';

/** Leave to decide on an invoice, as it is kept for ever, and whether it is the last that is needed. */
export interface Leave {
  readonly kind: 'permitted';
  readonly decision: Decision;
  readonly complete: boolean;
}

/**
 * Whether the actor may make the next decision on an invoice that waits, by the version of the
 * scheme it was submitted under; if not, the refusal that says why (F7).
 */
export function leaveToDecide(
  row: InvoiceRow,
  found: JudgingFacts,
  ctx: Context,
): Leave | ReturnType<typeof refuse> {
  const scheme = schemeFor(found, row.schemeVersion, ctx.today);
  if (!scheme || row.awaiting === null) return refuse(nobodyDecides(row));
  const permit = mayDecide(ctx.actor, matterOf(row, found), scheme, row.decisions);
  if (!permit.ok) return refuse(mayNotDecide(permit, row));
  const made = { assignmentSeq: ctx.actor.grantsSeq, decidedAt: ctx.now };
  return { kind: 'permitted', decision: decisionRecord(permit, made), complete: permit.complete };
}
