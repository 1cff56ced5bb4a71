import { accept, command, db, emit, expectRows } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { riskClosed } from '@bursar/shared-types/events/risk/risk-closed.v1';
import { riskLeads } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { schoolOfRisk } from './register.ts';
import { headOf } from './risk-events.ts';
import {
  decideStep,
  historyWrite,
  readStep,
  Reason,
  respondStep,
  RiskParams,
  RiskReply,
  stateAfter,
  writtenOf,
  writtenWrite,
} from './risk-step.ts';
import { risk } from './tables.ts';

/** Takes a risk off the register, with a reason: it is held against no appetite; its history stays. */
export const closeRisk = command({
  route: 'POST /risks/:riskId/closure',
  summary: 'Close a risk',
  access: { roles: riskLeads, at: 'unit' },
  params: RiskParams,
  body: Reason,
  reply: { 200: RiskReply },
  versioned: true,
  read: ({ params }) => readStep(params.riskId),
  units: schoolOfRisk,
  decide: ({ changes, ...register }, { body }, ctx) => {
    const step = decideStep('close', register, ctx);
    if (step.kind !== 'accepted') return step;
    const { version } = step.value;
    const after = { ...step.value, state: stateAfter('close', step.value), version: version + 1 };
    const written = writtenOf(after, register.links);
    return accept({ after, written, n: changes.length + 1, reason: body.reason });
  },
  write: ({ after, written, n, reason }, ctx) => {
    const change = { action: 'close' as const, after, written, n, reason };
    const held = { standing: null, appetiteVersion: null, distance: null };
    const same = and(eq(risk.trustId, ctx.trustId), eq(risk.id, after.id));
    return [
      writtenWrite(change),
      expectRows(1, db.update(risk).set(held).where(same)),
      historyWrite(change, ctx),
      emit(riskClosed, { ...headOf(after), closedOn: ctx.today, reasonSha256: sha256Hex(reason) }),
    ];
  },
  respond: respondStep,
});
