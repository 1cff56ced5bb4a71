import type { Decision } from './fields.ts';

/**
 * What the examples of the contracts share: a made-up trust, so that they read as one story. The
 * office of a school orders thirty chairs, their delivery is invoiced and posted; a fire alarm
 * test is missed and done late.
 */
const id = (number: number): string =>
  `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const sample = {
  school: id(11),
  central: id(12),
  cluster: id(21),
  officeManager: id(31),
  approver: id(32),
  financeLead: id(33),
  siteManager: id(34),
  riskOwner: id(35),
  auditor: id(36),
  assignment: id(41),
  cover: id(42),
  supplier: id(51),
  order: id(52),
  receipt: id(53),
  correction: id(58),
  reservation: id(54),
  invoice: id(55),
  journal: id(56),
  draft: id(59),
  budget: id(57),
  person: id(61),
  post: id(62),
  payRun: id(63),
  holding: id(64),
  site: id(71),
  ticket: id(72),
  check: id(73),
  nextCheck: id(74),
  risk: id(81),
  proposal: id(82),
  extract: id(91),
  event: id(92),
  /** Digest of the empty text. */
  digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
} as const;

/** The school's approver decided alone, within the limit of the scheme's third version. */
export const sampleDecision: Decision = {
  by: sample.approver,
  principalId: null,
  role: 'approver',
  at: 'school',
  tier: 1,
  tiers: 1,
  schemeVersion: 3,
  basis: 'net',
  amount: 103_500,
  limit: 500_000,
  assignmentSeq: 41,
  decidedAt: '2025-10-07T09:12:44.120Z',
};
