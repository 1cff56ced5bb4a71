import { schemeOf } from '@bursar/delegation';
import { accept, command, emit, insertRows, lookup, problem, refuse } from '@bursar/service-kit';
import { schemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import { administrators } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { publishingFaults, SchemeInput } from './scheme-input.ts';
import { scheme } from './tables.ts';

/** Publishes a version of the scheme of delegation: in force from its day until a later one is. */
export const publishScheme = command({
  route: 'POST /scheme/versions',
  summary: 'Publish a version of the scheme of delegation',
  access: { roles: administrators, at: 'trust' },
  body: SchemeInput,
  reply: { 201: z.object({ schemeVersion: z.int() }) },

  read: () => ({ before: lookup(scheme, [], [[]]) }),

  decide: ({ before }, { body }, { today }) => {
    const former = before.toSorted((a, b) => b.version - a.version)[0];
    const published = { ...body, schemeVersion: (former?.version ?? 0) + 1 };
    const faults = publishingFaults(
      { ...schemeOf(published), approvedOn: body.approvedOn, drops: body.drops },
      { today, before: former ?? null },
    );
    if (faults.length === 0) return accept(published);
    const detail = faults.map((fault) => fault.detail).join(' ');
    return refuse(
      problem('invalid-scheme', 422, 'This scheme cannot be published', detail, { errors: faults }),
    );
  },

  write: ({ schemeVersion, effectiveFrom, approvedOn, basis, rules }, ctx) => [
    insertRows(scheme, [
      {
        trustId: ctx.trustId,
        version: schemeVersion,
        effectiveFrom,
        approvedOn,
        basis,
        rules,
        publishedBy: ctx.actor.id,
        publishedAt: ctx.now,
      },
    ]),
    emit(schemePublished, { schemeVersion, effectiveFrom, approvedOn, basis, rules }),
  ],

  respond: ({ schemeVersion }) => ({
    status: 201,
    location: `/scheme/versions/${schemeVersion}`,
    body: { schemeVersion },
  }),
});
