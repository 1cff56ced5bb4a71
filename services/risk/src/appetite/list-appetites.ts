import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate, Instant } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { appetite, appetiteProposal } from './tables.ts';

const Points = z.int();
const none = 'appetite is set for the trust as a whole';

/** Every version of the board's appetite, with its approval (R4). */
export const listAppetites = list({
  route: 'GET /appetites',
  summary: 'Appetite and tolerance by category, every version',
  access: { roles: riskReaders, at: 'anywhere' },
  select: {
    id: appetite.id,
    category: appetite.category,
    version: appetite.version,
    effectiveFrom: appetite.effectiveFrom,
    appetite: appetite.appetite,
    tolerance: appetite.tolerance,
    approvedOn: appetite.approvedOn,
    minute: appetite.minute,
    approvedBy: appetite.approvedBy,
    proposalId: appetite.proposalId,
  },
  from: appetite,
  id: appetite.id,
  scope: { none },
  filters: {
    category: filter.oneOf(appetite.category),
    from: filter.from(appetite.effectiveFrom),
    to: filter.to(appetite.effectiveFrom),
  },
  sorts: {
    effectiveFrom: appetite.effectiveFrom,
    category: appetite.category,
    version: appetite.version,
  },
  defaultSort: '-effectiveFrom',
  search: [appetite.category, appetite.minute],
  item: z.object({
    id: Uuid,
    category: z.string(),
    version: z.int(),
    effectiveFrom: BusinessDate,
    appetite: Points,
    tolerance: Points,
    approvedOn: BusinessDate,
    minute: z.string(),
    approvedBy: z.string(),
    proposalId: Uuid,
  }),
  columns: [
    { title: 'Category', kind: 'text', value: (item) => item.category },
    { title: 'Version', kind: 'number', value: (item) => item.version },
    { title: 'Effective from', kind: 'date', value: (item) => item.effectiveFrom },
    { title: 'Appetite', kind: 'number', value: (item) => item.appetite },
    { title: 'Tolerance', kind: 'number', value: (item) => item.tolerance },
    { title: 'Approved on', kind: 'date', value: (item) => item.approvedOn },
    { title: 'Minute', kind: 'text', value: (item) => item.minute },
  ],
});

const p = appetiteProposal;

/** What was proposed to the board, and what became of it. */
export const listProposals = list({
  route: 'GET /appetite-proposals',
  summary: 'Proposals of appetite to the board',
  access: { roles: riskReaders, at: 'anywhere' },
  select: {
    id: p.id,
    category: p.category,
    effectiveFrom: p.effectiveFrom,
    appetite: p.appetite,
    tolerance: p.tolerance,
    reason: p.reason,
    state: p.state,
    proposedBy: p.proposedBy,
    proposedAt: p.proposedAt,
    decidedBy: p.decidedBy,
    decidedAt: p.decidedAt,
    version: p.version,
  },
  from: p,
  id: p.id,
  scope: { none },
  filters: { state: filter.oneOf(p.state), category: filter.oneOf(p.category) },
  sorts: { proposedAt: p.proposedAt, category: p.category },
  defaultSort: '-proposedAt',
  search: [p.category, p.reason],
  item: z.object({
    id: Uuid,
    category: z.string(),
    effectiveFrom: BusinessDate,
    appetite: Points,
    tolerance: Points,
    reason: z.string(),
    state: z.string(),
    proposedBy: z.string(),
    proposedAt: Instant,
    decidedBy: z.string().nullable(),
    decidedAt: Instant.nullable(),
    version: z.int(),
  }),
  columns: [
    { title: 'Category', kind: 'text', value: (item) => item.category },
    { title: 'Effective from', kind: 'date', value: (item) => item.effectiveFrom },
    { title: 'Appetite', kind: 'number', value: (item) => item.appetite },
    { title: 'Tolerance', kind: 'number', value: (item) => item.tolerance },
    { title: 'Reason', kind: 'text', value: (item) => item.reason },
    { title: 'State', kind: 'text', value: (item) => item.state },
    { title: 'Proposed at', kind: 'instant', value: (item) => item.proposedAt },
    { title: 'Decided at', kind: 'instant', value: (item) => item.decidedAt },
  ],
});
