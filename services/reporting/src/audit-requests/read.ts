import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { requestStates } from '@bursar/shared-types/codes/reporting';
import { Uuid } from '@bursar/shared-types/ids';
import { auditRequestReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { entryKinds, Evidence } from './request.ts';
import { auditEntry, auditRequest } from './tables.ts';

const instant = (text: string): string => new Date(text).toISOString();

const fields = {
  id: z.string(),
  number: z.int(),
  title: z.string(),
  state: z.enum(requestStates),
  askedBy: z.string(),
  askedAt: z.string(),
  dueOn: z.string().nullable(),
  updatedAt: z.string(),
};

/** What auditors have asked for (F13). */
export const listRequests = list({
  route: 'GET /audit-requests',
  summary: 'What auditors have asked for',
  access: { roles: auditRequestReaders, at: 'trust' },
  select: {
    id: auditRequest.id,
    number: auditRequest.number,
    title: auditRequest.title,
    state: auditRequest.state,
    askedBy: auditRequest.askedBy,
    askedAt: auditRequest.askedAt,
    dueOn: auditRequest.dueOn,
    updatedAt: auditRequest.updatedAt,
  },
  from: auditRequest,
  id: auditRequest.id,
  scope: { none: 'an audit is of the whole trust' },
  filters: {
    state: filter.oneOf(auditRequest.state),
    askedBy: filter.equals(auditRequest.askedBy),
    dueBy: filter.to(auditRequest.dueOn),
  },
  sorts: { number: auditRequest.number, due: auditRequest.dueOn, updated: auditRequest.updatedAt },
  defaultSort: '-number',
  search: [auditRequest.title, auditRequest.wanted],
  item: z.object(fields),
  toItem: ({ askedAt, updatedAt, ...row }) => {
    return { ...row, askedAt: instant(askedAt), updatedAt: instant(updatedAt) };
  },
  columns: [
    { title: 'Number', kind: 'number', value: (item) => item.number },
    { title: 'Request', kind: 'text', value: (item) => item.title },
    { title: 'State', kind: 'text', value: (item) => item.state },
    { title: 'Asked by', kind: 'text', value: (item) => item.askedBy },
    { title: 'Asked', kind: 'instant', value: (item) => item.askedAt },
    { title: 'Due', kind: 'date', value: (item) => item.dueOn },
    { title: 'Last changed', kind: 'instant', value: (item) => item.updatedAt },
  ],
});

/** One request with its history and the evidence of each answer. */
export const getRequest = query({
  route: 'GET /audit-requests/:requestId',
  summary: 'A request with its answers and their evidence',
  access: { roles: auditRequestReaders, at: 'trust' },
  params: z.object({ requestId: Uuid }),
  reply: z.object({
    ...fields,
    wanted: z.string(),
    version: z.int(),
    history: z.array(
      z.object({
        n: z.int(),
        kind: z.enum(entryKinds),
        words: z.string(),
        evidence: z.array(Evidence),
        by: z.string(),
        at: z.string(),
      }),
    ),
  }),
  read: ({ params: { requestId } }) => ({
    requests: lookup(auditRequest, auditRequest.id, [requestId]),
    entries: lookup(auditEntry, auditEntry.requestId, [requestId]),
  }),
  respond: ({ requests: [request], entries }) => {
    if (!request) return refuse(problems.notFound());
    const { trustId: _, askedAt, updatedAt, ...rest } = request;
    return accept({
      ...rest,
      askedAt: instant(askedAt),
      updatedAt: instant(updatedAt),
      history: entries
        .toSorted((a, b) => a.n - b.n)
        .map(({ n, kind, words, evidence, by, at }) => {
          return { n, kind, words, evidence: [...evidence], by, at: instant(at) };
        }),
    });
  },
});
