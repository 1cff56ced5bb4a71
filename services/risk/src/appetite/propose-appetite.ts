import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { appetiteProposed } from '@bursar/shared-types/events/risk/appetite-proposed.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { riskLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { categoriesOf, riskCategoryList } from '../categories/index.ts';
import { appetiteFaults } from './appetite.ts';
import { invalidAppetite } from './problems.ts';
import { appetite, appetiteProposal } from './tables.ts';

const Points = z.int().min(1).max(25).describe('Likelihood times impact');

/** Proposes to the board what it will bear in a category. Nothing holds until a trustee approves it. */
export const proposeAppetite = command({
  route: 'POST /appetite-proposals',
  summary: 'Propose appetite and tolerance for a category to the board',
  access: { roles: riskLeads, at: 'trust' },
  body: z.strictObject({
    category: z.string().max(60),
    effectiveFrom: BusinessDate,
    appetite: Points,
    tolerance: Points,
    reason: text({ max: 2_000, lines: 'many' }),
  }),
  reply: { 201: z.object({ id: Uuid, state: z.string(), version: z.int() }) },
  read: ({ body }) => ({
    lists: lookup(riskCategoryList, [], [[]]),
    versions: lookup(appetite, appetite.category, [body.category]),
  }),
  decide: ({ lists, versions }, { body }, ctx) => {
    const version = versions.length + 1;
    // Approved on the first day it can hold, at the latest: the board's own day is not known yet.
    const faults = appetiteFaults({ ...body, version, approvedOn: body.effectiveFrom }, versions);
    if (!categoriesOf(lists).some(({ code }) => code === body.category)) {
      const detail = 'Choose one of the categories of your register.';
      faults.push({ pointer: '/category', detail });
    }
    if (faults.length > 0) return refuse(invalidAppetite(faults));
    const undecided = { state: 'Proposed' as const, decidedBy: null, decidedAt: null, version: 1 };
    const proposed = { proposedBy: ctx.actor.id, proposedAt: ctx.now };
    return accept({ trustId: ctx.trustId, id: ctx.newId(), ...body, ...proposed, ...undecided });
  },
  write: (row) => {
    const { id: proposalId, category, effectiveFrom, tolerance, proposedBy } = row;
    const lines = { appetite: row.appetite, tolerance };
    return [
      insertRows(appetiteProposal, [row]),
      emit(appetiteProposed, { proposalId, category, effectiveFrom, ...lines, proposedBy }),
    ];
  },
  respond: ({ id, state, version }) => ({
    status: 201,
    location: `/appetite-proposals/${id}`,
    body: { id, state, version },
  }),
});
