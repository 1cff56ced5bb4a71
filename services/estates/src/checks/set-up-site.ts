import {
  accept,
  command,
  insertRows,
  lookup,
  problems,
  refuse,
  upsertRows,
} from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { site } from '../sites/index.ts';
import { catalogueOn } from './catalogue.ts';
import { changeEvent } from './check-events.ts';
import { SetUpInput } from './check-input.ts';
import { invalidCheck } from './problems.ts';
import { addFact } from './record-fact.ts';
import { columnsOfFact, columnsOfStanding } from './rows.ts';
import type { CheckFact } from './schedule.ts';
import { begun, setUpFaults } from './set-up.ts';
import type { BegunCheck } from './set-up.ts';
import { notSetUpRow } from './site-check.ts';
import { checkFact, siteCheck } from './tables.ts';

/** Sets up a site's checks from the catalogue: what is known of each, at once (E4). */
export const setUpSite = command({
  route: 'POST /sites/:siteId/schedule',
  summary: 'Set up the checks of a site from the catalogue',
  access: { roles: estatesLeads, at: 'unit' },
  params: z.object({ siteId: Uuid }),
  body: SetUpInput,
  reply: { 201: z.object({ siteId: Uuid, scheduled: z.int(), notApplicable: z.int() }) },
  read: ({ params }) => ({
    sites: lookup(site, site.id, [params.siteId]),
    checks: lookup(siteCheck, siteCheck.siteId, [params.siteId]),
  }),
  units: ({ sites }) => sites.map(({ schoolId }) => schoolId),

  decide: ({ sites: [at], checks }, { body }, ctx) => {
    if (!at) return refuse(problems.notFound());
    const edition = catalogueOn(ctx.today)!;
    const codes = checks.filter(({ applies }) => applies !== 'not set up').map(({ code }) => code);
    const faults = setUpFaults(body.checks, edition, new Set(codes), ctx.today);
    if (faults.length > 0) return refuse(invalidCheck(faults));
    const { ownerId, dutyHolderId } = body;
    const stories = begun(body.checks, edition).map((check) => {
      const row =
        checks.find(({ code }) => code === check.code) ?? notSetUpRow(check.code, at, ctx);
      const added = {
        fact: factOf(check, ctx),
        words: check.notApplicable,
        ticketId: null,
        evidence: [],
      };
      return addFact({ ...row, ownerId, dutyHolderId }, [], added, ctx.today);
    });
    return accept({ siteId: at.id, stories });
  },

  write: ({ stories }, { trustId, actor }) => [
    upsertRows(
      siteCheck,
      ['trustId', 'siteId', 'code'],
      stories.map(({ check, standing }) => ({
        ...check,
        ...columnsOfStanding(standing),
        version: check.version + 1,
      })),
    ),
    insertRows(
      checkFact,
      stories.map(({ check, added: { fact, words, ticketId } }) => ({
        trustId,
        ...columnsOfFact(fact),
        siteCheckId: check.id,
        recordedBy: actor.id,
        ticketId,
        words,
      })),
    ),
    ...stories.flatMap((story) => story.changes.map((change) => changeEvent(story, change))),
  ],

  respond: ({ siteId, stories }) => {
    const notApplicable = stories.filter(({ standing }) => standing.applies === 'no').length;
    const body = { siteId, scheduled: stories.length - notApplicable, notApplicable };
    return { status: 201, location: `/checks?site=${siteId}`, body };
  },
});

function factOf({ dueOn, frequency }: BegunCheck, ctx: Context): CheckFact {
  const recorded = { id: ctx.newId(), on: ctx.today, recordedAt: ctx.now };
  return dueOn === null
    ? { ...recorded, kind: 'not-applicable' }
    : { ...recorded, kind: 'scheduled', checkId: ctx.newId(), dueOn, frequency };
}
