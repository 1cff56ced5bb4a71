import {
  accept,
  command,
  db,
  expectRows,
  insertRows,
  lookup,
  problems,
  refuse,
} from '@bursar/service-kit';
import { requestStates } from '@bursar/shared-types/codes/reporting';
import { Uuid } from '@bursar/shared-types/ids';
import { auditAnswerers, auditAskers } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { trailKey } from '../trail/index.ts';
import { notYourRequest, requestState, unknownEvidence } from './problems.ts';
import { Evidence, stateAfter, tracedIds, unknownAmong, Words } from './request.ts';
import type { EntryKind } from './request.ts';
import { auditEntry, auditRequest } from './tables.ts';

interface Entry {
  readonly kind: Exclude<EntryKind, 'asked'>;
  readonly path: string;
  readonly summary: string;
  readonly roles: readonly string[];
  /** Whether only who asked may. */
  readonly isAskers: boolean;
}

/** A command that adds to a request's history, and moves its state. */
const addEntry = ({ kind, path, summary, roles, isAskers }: Entry) =>
  command({
    route: `POST /audit-requests/:requestId/${path}`,
    summary,
    access: { roles, at: 'trust' },
    params: z.object({ requestId: Uuid }),
    body: z.strictObject({
      words: Words,
      ...(!isAskers && { evidence: z.array(Evidence).max(100).default([]) }),
    }) as z.ZodType<{ readonly words: string; readonly evidence?: readonly Evidence[] }>,
    reply: { 201: z.object({ state: z.enum(requestStates), version: z.int() }) },
    versioned: true,
    read: ({ params: { requestId }, body: { evidence = [] } }) => ({
      requests: lookup(auditRequest, auditRequest.id, [requestId]),
      records: lookup(trailKey, trailKey.id, tracedIds(evidence)),
    }),
    decide: ({ requests: [request], records }, { body }, ctx) => {
      if (!request) return refuse(problems.notFound());
      if (isAskers && request.askedBy !== ctx.actor.id) return refuse(notYourRequest());
      if (request.version !== ctx.ifMatch) return refuse(problems.changedSince(request.version));
      const state = stateAfter(request.state, kind);
      if (!state) return refuse(requestState(request.state, kind));
      const unknown = unknownAmong(body.evidence ?? [], records);
      if (unknown.length > 0) return refuse(unknownEvidence(unknown));
      return accept({ id: request.id, state, version: request.version + 1, ...body });
    },
    write: ({ id, state, version, words, evidence = [] }, { trustId, actor, now }) => [
      expectRows(
        1,
        db
          .update(auditRequest)
          .set({ state, version, updatedAt: now })
          .where(and(eq(auditRequest.trustId, trustId), eq(auditRequest.id, id))),
      ),
      insertRows(auditEntry, [
        { trustId, requestId: id, n: version, kind, words, evidence, by: actor.id, at: now },
      ]),
    ],
    respond: ({ id, state, version }) => ({
      status: 201,
      body: { state, version },
      location: `/audit-requests/${id}`,
    }),
  });

/** The trust answers, with the records that prove it. */
export const answerRequest = addEntry({
  kind: 'answered',
  path: 'answers',
  summary: 'Answer an auditor, with the records that prove it',
  roles: auditAnswerers,
  isAskers: false,
});

/** The auditor is satisfied. */
export const closeRequest = addEntry({
  kind: 'closed',
  path: 'closures',
  summary: 'Close a request that you asked',
  roles: auditAskers,
  isAskers: true,
});

/** The auditor is not satisfied. */
export const reopenRequest = addEntry({
  kind: 'reopened',
  path: 'reopenings',
  summary: 'Open a request that you asked again',
  roles: auditAskers,
  isAskers: true,
});
