/**
 * The roles a user may hold, at the trust, at a cluster or at a school, from a date to a date.
 * A role says what someone may do; its grant says where. Nobody gets anything from a role's name
 * alone: each route of each service lists the roles it admits.
 */
export const roleDetails = {
  administrator: ['Administrator', 'Invites users, gives and ends roles, publishes the scheme.'],
  'finance-lead': ['Finance lead', 'Answers for the ledger, budgets and periods.'],
  'finance-officer': ['Finance officer', 'Posts journals, captures and matches invoices.'],
  'procurement-lead': ['Procurement lead', 'Answers for suppliers, contracts and orders.'],
  'office-manager': ['Office manager', 'Raises orders and tickets and receives goods at a school.'],
  approver: ['Approver', 'Decides on what others raised, within the limits of the scheme.'],
  'hr-lead': ['HR lead', 'Answers for people, posts and the month’s pay.'],
  'estates-lead': ['Estates lead', 'Answers for sites, tickets and statutory checks.'],
  'site-manager': ['Site manager', 'Mends what is reported and carries out checks at a school.'],
  'risk-lead': ['Risk lead', 'Keeps the risk register and proposes appetite.'],
  'risk-owner': ['Risk owner', 'Answers for the risks named to them.'],
  trustee: ['Trustee', 'Oversees the trust; decides what the scheme reserves to the board.'],
  auditor: [
    'Auditor',
    'Reads everything for a set time and changes nothing; every look is logged.',
  ],
  operator: ['Operator', 'Keeps the platform running; sees no content of the trust.'],
} as const satisfies Record<string, readonly [label: string, sentence: string]>;

/** A role's code. */
export type Role = keyof typeof roleDetails;

/** Every role's code, in the order shown to users. */
export const roles = Object.keys(roleDetails) as Role[];

/** Where a role can be held. */
export const scopeLevels = ['school', 'cluster', 'trust'] as const;
export type ScopeLevel = (typeof scopeLevels)[number];

/** Whether a text is a role that this release knows. One that it does not know gives no rights. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(roleDetails, text);
}

/** May read the trust's finances. */
export const financeReaders = [
  'finance-lead',
  'finance-officer',
  'trustee',
  'auditor',
] as const satisfies readonly Role[];

/** May write in the ledger and its sub-ledgers. */
export const financeWriters = [
  'finance-lead',
  'finance-officer',
] as const satisfies readonly Role[];

/** May read orders, receipts and suppliers. */
export const procurementReaders = [
  ...financeReaders,
  'procurement-lead',
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** May read posts and their cost; names and pay of persons are narrower still. */
export const hrReaders = ['hr-lead', 'trustee', 'auditor'] as const satisfies readonly Role[];

/** May read sites, tickets and checks. */
export const estatesReaders = [
  'estates-lead',
  'site-manager',
  'office-manager',
  'trustee',
  'auditor',
] as const satisfies readonly Role[];

/** May read the risk register. */
export const riskReaders = [
  'risk-lead',
  'risk-owner',
  'trustee',
  'auditor',
] as const satisfies readonly Role[];
