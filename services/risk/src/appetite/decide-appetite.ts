import {
  accept,
  command,
  db,
  emit,
  expectRows,
  insertRows,
  lookup,
  problems,
  refuse,
} from '@bursar/service-kit';
import type { Decision } from '@bursar/service-kit';
import { BusinessDate, businessDateAt } from '@bursar/shared-types/dates';
import { appetiteDecided } from '@bursar/shared-types/events/risk/appetite-decided.v1';
import { appetiteSet } from '@bursar/shared-types/events/risk/appetite-set.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { appetiteDeciders } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { appetiteFaults, approvalFaults, effectiveOn } from './appetite.ts';
import { invalidAppetite, ownProposal, proposalDecided } from './problems.ts';
import { appetite, appetiteProposal } from './tables.ts';
import type { AppetiteRow } from './tables.ts';

const Decided = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('approve'),
    approvedOn: BusinessDate.describe('The day of the board’s meeting'),
    minute: text({ max: 200 }).describe('The minute, as the board’s papers call it'),
  }),
  z.strictObject({ decision: z.literal('reject') }),
]);

/** A proposal with what the board decided; `next` is the version that it becomes. */
interface Outcome {
  readonly proposal: typeof appetiteProposal.$inferSelect;
  readonly state: 'Approved' | 'Rejected';
  readonly next: Omit<AppetiteRow, 'eventId' | 'appliedOn'> | null;
}

/**
 * Records what the board decided on a proposal. Approved, it is the next version of its category's
 * appetite, from its day on, or from the day of approval where that is later; the register is then
 * held against it (R4).
 */
export const decideAppetite = command({
  route: 'POST /appetite-proposals/:id/decision',
  summary: 'Record the board’s decision on a proposed appetite',
  access: { roles: appetiteDeciders, at: 'trust' },
  params: z.object({ id: Uuid }),
  body: Decided,
  reply: {
    200: z.object({
      id: Uuid,
      state: z.string(),
      appetiteVersion: z.int().nullable(),
      effectiveFrom: BusinessDate.nullable().describe(
        'The day it takes effect: the later of the day proposed and the day of approval',
      ),
      version: z.int(),
    }),
  },
  versioned: true,
  read: ({ params }) => ({
    proposals: lookup(appetiteProposal, appetiteProposal.id, [params.id]),
    versions: lookup(appetite, [], [[]]),
  }),

  decide: ({ proposals: [proposal], versions }, { body }, ctx): Decision<Outcome> => {
    if (!proposal) return refuse(problems.notFound());
    if (proposal.state !== 'Proposed') return refuse(proposalDecided(proposal.state));
    if (proposal.version !== ctx.ifMatch) return refuse(problems.changedSince(proposal.version));
    const principals = ctx.actor.grants.flatMap(({ principal }) => principal ?? []);
    if ([ctx.actor.id, ...principals].includes(proposal.proposedBy)) return refuse(ownProposal());
    if (body.decision === 'reject') return accept({ proposal, state: 'Rejected', next: null });

    const { category, appetite: points, tolerance } = proposal;
    const { approvedOn, minute } = body;
    const effectiveFrom = effectiveOn(proposal.effectiveFrom, approvedOn);
    const version = versions.filter((each) => each.category === category).length + 1;
    const lines = { category, version, effectiveFrom, approvedOn, appetite: points, tolerance };
    const faults = approvalFaults(approvedOn, businessDateAt(proposal.proposedAt), ctx.today);
    // What is wrong with the proposal itself is in no field of the decision but `approve`.
    for (const { detail } of appetiteFaults(lines, versions)) {
      const mend = `This cannot be approved: reject it and ask for a new proposal. ${detail}`;
      faults.push({ pointer: '/decision', detail: mend });
    }
    if (faults.length > 0) return refuse(invalidAppetite(faults));
    const approved = { proposalId: proposal.id, approvedBy: ctx.actor.id, approvedAt: ctx.now };
    const next = { trustId: ctx.trustId, id: ctx.newId(), ...lines, minute, ...approved };
    return accept({ proposal, state: 'Approved', next });
  },

  write: ({ proposal, state, next }, { trustId, actor, now }) => {
    const { id, version } = proposal;
    const decided = db
      .update(appetiteProposal)
      .set({ state, decidedBy: actor.id, decidedAt: now, version: version + 1 })
      .where(and(eq(appetiteProposal.trustId, trustId), eq(appetiteProposal.id, id)));
    const told = emit(appetiteDecided, {
      proposalId: id,
      category: proposal.category,
      outcome: next === null ? 'rejected' : 'approved',
      appetiteVersion: next?.version ?? null,
    });
    if (next === null) return [expectRows(1, decided), told];
    const { category, effectiveFrom, approvedOn, tolerance } = next;
    return [
      expectRows(1, decided),
      told,
      insertRows(appetite, [next]),
      emit(appetiteSet, {
        category,
        appetiteVersion: next.version,
        effectiveFrom,
        approvedOn,
        appetite: next.appetite,
        tolerance,
      }),
    ];
  },

  respond: ({ proposal: { id, version }, state, next }) => ({
    status: 200,
    body: {
      id,
      state,
      appetiteVersion: next?.version ?? null,
      effectiveFrom: next?.effectiveFrom ?? null,
      version: version + 1,
    },
  }),
});
