import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import {
  extractEndings,
  extractStages,
  extractStates,
  extractUnits,
} from '@bursar/shared-types/codes/reporting';
import { Position } from '@bursar/shared-types/events/reporting/position';
import { Uuid } from '@bursar/shared-types/ids';
import { extractTakers } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { extract } from './stored.ts';

const fields = {
  id: z.string(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  state: z.enum(extractStates),
  because: z.enum(extractEndings).nullable(),
  zipSha256: z.string().nullable(),
  bytes: z.int().nullable(),
  rows: z.int().nullable(),
};

const instant = (text: string): string => new Date(text).toISOString();

/** The record of every extract that was asked for (F13). */
export const listExtracts = list({
  route: 'GET /extracts',
  summary: 'Extracts that were asked for',
  access: { roles: extractTakers, at: 'trust' },
  select: {
    id: extract.id,
    requestedBy: extract.requestedBy,
    requestedAt: extract.requestedAt,
    state: extract.state,
    because: extract.because,
    zipSha256: extract.zipSha256,
    bytes: extract.bytes,
    rows: extract.rows,
  },
  from: extract,
  id: extract.id,
  scope: { none: 'an extract is of the whole trust' },
  filters: {
    state: filter.oneOf(extract.state),
    requestedBy: filter.equals(extract.requestedBy),
    sha256: filter.equals(extract.zipSha256),
  },
  sorts: { requested: extract.requestedAt },
  defaultSort: '-requested',
  item: z.object(fields),
  toItem: ({ requestedAt, ...row }) => ({ ...row, requestedAt: instant(requestedAt) }),
  columns: [
    { title: 'Asked', kind: 'instant', value: (item) => item.requestedAt },
    { title: 'By', kind: 'text', value: (item) => item.requestedBy },
    { title: 'State', kind: 'text', value: (item) => item.state },
    { title: 'SHA-256', kind: 'text', value: (item) => item.zipSha256 },
    { title: 'Bytes', kind: 'number', value: (item) => item.bytes },
    { title: 'Rows', kind: 'number', value: (item) => item.rows },
  ],
});

/** One extract, with how far it is while it is being made. */
export const getExtract = query({
  route: 'GET /extracts/:extractId',
  summary: 'An extract, and how far it is',
  access: { roles: extractTakers, at: 'trust' },
  params: z.object({ extractId: Uuid }),
  reply: z.object({
    ...fields,
    positions: z.array(Position),
    since: z.array(Position).nullable(),
    manifestSha256: z.string().nullable(),
    files: z.int().nullable(),
    endedAt: z.string().nullable(),
    /** In real units, while it is being made: events read, files written, bytes kept. */
    progress: z
      .object({
        stage: z.enum(extractStages),
        unit: z.enum(Object.values(extractUnits)),
        done: z.int(),
        of: z.int(),
      })
      .nullable(),
  }),
  read: ({ params: { extractId } }) => ({ rows: lookup(extract, extract.id, [extractId]) }),
  respond: ({ rows: [row] }) => {
    if (!row) return refuse(problems.notFound());
    const { trustId: _, runs: _runs, stage, done, of, requestedAt, endedAt, ...rest } = row;
    const isMade = row.state === 'requested' && stage !== null;
    return accept({
      ...rest,
      positions: [...rest.positions],
      since: rest.since && [...rest.since],
      requestedAt: instant(requestedAt),
      endedAt: endedAt && instant(endedAt),
      progress: isMade ? { stage, unit: extractUnits[stage], done, of } : null,
    });
  },
});
