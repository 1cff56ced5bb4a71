import {
  accept,
  command,
  db,
  emit,
  expectRows,
  insertRows,
  lookup,
  refuse,
} from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { riskChanged } from '@bursar/shared-types/events/risk/risk-changed.v1';
import { riskLeads } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { checkSignal } from '../indicators/index.ts';
import { review } from './cause.ts';
import { invalidRisk } from './problems.ts';
import { assessLive, assessmentWrites, schoolOfRisk } from './register.ts';
import { headOf, placeOf } from './risk-events.ts';
import { isSameLink, linkFaults } from './links.ts';
import { LinkInput } from './risk-input.ts';
import {
  decideStep,
  historyWrite,
  readStep,
  respondStep,
  RiskParams,
  RiskReply,
  writtenOf,
  writtenWrite,
} from './risk-step.ts';
import { riskLink } from './tables.ts';
import type { LinkRow } from './tables.ts';

type Named = z.output<typeof LinkInput>;
const areasOf = (links: readonly Named[]) => [...new Set(links.map(({ area }) => area))];

/**
 * Names the checks that move a risk, by area and school, all of them at once. A link counts from the
 * day it is made: what was out of order before moves the score from that day (R2, X1).
 */
export const linkRisk = command({
  route: 'PUT /risks/:riskId/links',
  summary: 'Link a risk to checks, by area and school',
  access: { roles: riskLeads, at: 'unit' },
  params: RiskParams,
  body: z.strictObject({ links: z.array(LinkInput).max(50) }),
  reply: { 200: RiskReply },
  versioned: true,
  // Signals of areas that are linked only now are read too.
  read: ({ params, body }) => ({
    ...readStep(params.riskId),
    named: lookup(checkSignal, checkSignal.area, areasOf(body.links)),
  }),
  units: schoolOfRisk,

  decide: ({ changes, named, ...found }, { body }, ctx) => {
    const register = { ...found, signals: [...found.signals, ...named] };
    const step = decideStep('link', register, ctx);
    if (step.kind !== 'accepted') return step;
    const faults = linkFaults(body.links, step.value.schoolId);
    if (faults.length > 0) return refuse(invalidRisk(faults));
    const standing = register.links.filter(({ to }) => to === null);
    const own = { trustId: ctx.trustId, riskId: step.value.id, from: ctx.today, to: null };
    const added = body.links
      .filter((link) => !standing.some((each) => isSameLink(each, link)))
      .map((link): LinkRow => ({ ...own, id: ctx.newId(), ...link }));
    const dropped = standing.filter((each) => !body.links.some((link) => isSameLink(each, link)));
    const links = [
      ...register.links.map((each) => (dropped.includes(each) ? { ...each, to: ctx.today } : each)),
      ...added,
    ];
    const after = { ...step.value, version: step.value.version + 1 };
    const assessed = assessLive({ ...register, links, risks: [after] }, ctx.today);
    const written = writtenOf(after, links);
    return accept({ after, written, added, dropped, assessed, n: changes.length + 1 });
  },

  write: ({ after, written, added, dropped, assessed, n }, ctx) => {
    const change = { action: 'link' as const, after, written, n, reason: null };
    const ends = dropped.map(({ trustId, id }): Write =>
      expectRows(
        1,
        db
          .update(riskLink)
          .set({ to: ctx.today })
          .where(and(eq(riskLink.trustId, trustId), eq(riskLink.id, id))),
      ),
    );
    return [
      writtenWrite(change),
      historyWrite(change, ctx),
      ...ends,
      ...(added.length > 0 ? [insertRows(riskLink, added)] : []),
      emit(riskChanged, { ...headOf(after), changedOn: ctx.today, ...placeOf(written) }),
      ...assessed.flatMap((each) => assessmentWrites(each, review, ctx)),
    ];
  },
  respond: respondStep,
});
