/**
 * The roles a user may hold, at the trust, at a cluster or at a school, from a date to a date.
 * A role says what someone may do; its grant says where. Nobody gets anything from a role's name
 * alone: each route of each service lists the roles it admits.
 */
export const roleDetails = {
  administrator: ['Administrator', 'Invites users, gives and ends roles, publishes the scheme.'],
  'finance-lead': ['Finance lead', 'Responsible for the ledger, budgets and periods.'],
  'finance-officer': ['Finance officer', 'Posts journals, captures and matches invoices.'],
  'procurement-lead': ['Procurement lead', 'Responsible for suppliers, contracts and orders.'],
  'office-manager': ['Office manager', 'Raises orders and tickets and receives goods at a school.'],
  approver: ['Approver', 'Decides on what others raised, within the limits of the scheme.'],
  'hr-lead': ['HR lead', 'Responsible for people, posts and the month’s pay.'],
  'estates-lead': ['Estates lead', 'Responsible for sites, tickets and statutory checks.'],
  'site-manager': ['Site manager', 'Fixes what is reported and carries out checks at a school.'],
  'risk-lead': ['Risk lead', 'Keeps the risk register and proposes appetite.'],
  'risk-owner': ['Risk owner', 'Owns the risks that name them as owner.'],
  trustee: ['Trustee', 'Oversees the trust; decides what the scheme reserves to the board.'],
  auditor: [
    'Auditor',
    'Reads everything for a set time and changes nothing; everything they open is logged.',
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

// Groups of roles, as the services' routes admit them; who holds one where, the services ask.

/** Says who may do what: invites, gives roles, publishes the scheme, keeps schools and terms. */
export const administrators = ['administrator'] as const satisfies readonly Role[];

/** May read who holds which role. */
export const roleReaders = [
  'administrator',
  'trustee',
  'auditor',
] as const satisfies readonly Role[];

/** May read what auditors have looked at. */
export const accessLogReaders = ['administrator', 'trustee'] as const satisfies readonly Role[];

/** Decide on nothing: they say who may decide, read, or see no content. No scheme names them. */
export const undeciding = [
  'administrator',
  'auditor',
  'operator',
] as const satisfies readonly Role[];

/** The roles that a scheme of delegation may name. */
export const decidingRoles = roles.filter((role) => !undeciding.some((each) => each === role));

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

/** Answer for the ledger: keep its lists, budgets and periods, and let exceptions pass. */
export const financeLeads = ['finance-lead'] as const satisfies readonly Role[];

/**
 * May read the ledger where they hold the role: over the whole trust, or what concerns their own
 * schools. A list narrows itself; one journal shows a school its own lines.
 */
export const ledgerReaders = [
  ...financeReaders,
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** May decide on journals that wait for approval, as far as the scheme of delegation names them. */
export const ledgerDeciders = ledgerReaders.filter((role) => role !== 'auditor');

/** Roles that a scheme of delegation may name to decide on invoices; which of them do, it says. */
export const invoiceDeciders = [
  'approver',
  'finance-lead',
  'finance-officer',
  'procurement-lead',
  'estates-lead',
  'hr-lead',
  'trustee',
] as const satisfies readonly Role[];

/** May read invoices where they hold the role: whoever decides, whoever orders, auditors. */
export const invoiceReaders = [
  ...invoiceDeciders,
  'office-manager',
  'auditor',
] as const satisfies readonly Role[];

/** May read orders, receipts and suppliers. */
export const procurementReaders = [
  ...financeReaders,
  'procurement-lead',
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** Raise orders for a school, and see them through: submit, send, cancel, close. */
export const orderRaisers = [
  'office-manager',
  'procurement-lead',
] as const satisfies readonly Role[];

/** Record what came to a school. */
export const goodsReceivers = [...orderRaisers] as const;

/** Whom a scheme can name for orders: those who can read what they decide on, and may write. */
export const orderDeciders = procurementReaders.filter((role) => role !== 'auditor');

/** Keep what is known of suppliers right; import them. */
export const supplierKeepers = [
  'procurement-lead',
  'finance-lead',
  'finance-officer',
] as const satisfies readonly Role[];

/** May add a supplier, or propose one from a school. */
export const supplierProposers = [
  ...supplierKeepers,
  'office-manager',
] as const satisfies readonly Role[];

/** Approve and suspend suppliers, within what the scheme says of them. */
export const supplierDeciders = [
  'procurement-lead',
  'finance-lead',
] as const satisfies readonly Role[];

/** May read posts and their cost; names and pay of persons are narrower still. */
export const hrReaders = ['hr-lead', 'trustee', 'auditor'] as const satisfies readonly Role[];

/** Names, pay and what is done about people: HR alone. */
export const hrLeads = ['hr-lead'] as const satisfies readonly Role[];

/** May see what a month's pay costs each school; nothing by post or person. */
export const payReaders = [
  ...hrReaders,
  'finance-lead',
  'finance-officer',
] as const satisfies readonly Role[];

/** May see which posts there are and whether they are filled, where they hold the role; no pay, no names. */
export const postReaders = [
  ...payReaders,
  'office-manager',
  'approver',
] as const satisfies readonly Role[];

/** May release a month's pay that somebody else prepared. */
export const payReleasers = ['hr-lead', 'finance-lead'] as const satisfies readonly Role[];

/** May read sites, tickets and checks. */
export const estatesReaders = [
  'estates-lead',
  'site-manager',
  'office-manager',
  'trustee',
  'auditor',
] as const satisfies readonly Role[];

/** Mend what is reported and carry out checks. */
export const estatesTeam = ['estates-lead', 'site-manager'] as const satisfies readonly Role[];

/** May report a fault, and give photos for it. */
export const faultReporters = ['office-manager', ...estatesTeam] as const satisfies readonly Role[];

/** Answer for sites and the schedules of their checks. */
export const estatesLeads = ['estates-lead'] as const satisfies readonly Role[];

/** May read the risk register. */
export const riskReaders = [
  'risk-lead',
  'risk-owner',
  'trustee',
  'auditor',
] as const satisfies readonly Role[];

/** Keep the register: publish, link and close risks, propose appetite, name categories. */
export const riskLeads = ['risk-lead'] as const satisfies readonly Role[];

/** May write in the register: a lead of any risk, an owner drafts and what they own. */
export const riskWriters = ['risk-lead', 'risk-owner'] as const satisfies readonly Role[];

/** Record what the board decided about its appetite. */
export const appetiteDeciders = ['trustee'] as const satisfies readonly Role[];

/** Read the accounts in reporting: of the whole trust, or of the schools where they hold the role. */
export const accountReaders = [...procurementReaders] as const;

/** Have any KPI to read. */
export const kpiReaders: readonly Role[] = [
  ...new Set<Role>([...accountReaders, ...estatesReaders, ...riskReaders, ...hrReaders]),
];

/** Ask the trust for evidence. */
export const auditAskers = ['auditor'] as const satisfies readonly Role[];

/** Answer auditors for the trust. */
export const auditAnswerers = [
  'finance-lead',
  'finance-officer',
  'procurement-lead',
  'hr-lead',
  'estates-lead',
  'risk-lead',
  'administrator',
] as const satisfies readonly Role[];

/** Read what auditors ask for. */
export const auditRequestReaders = [
  ...auditAskers,
  'trustee',
  ...auditAnswerers,
] as const satisfies readonly Role[];

/** Ask for extracts, see them, and take them and the checkpoints away. */
export const extractTakers = [
  'auditor',
  'finance-lead',
  'trustee',
] as const satisfies readonly Role[];
