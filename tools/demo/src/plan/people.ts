import type { Role } from '@bursar/shared-types/roles';

/** Somebody of the demonstration; names are made up. */
export interface DemoPerson {
  /** Also their login. */
  readonly key: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The key of the school, or of the cluster (`cluster:north`), they work at; null for the central team. */
  readonly place: string | null;
  /** What they are, for the sign-in page. */
  readonly title: string;
  /** What they can try, for the sign-in page. */
  readonly tries: string;
}

const person = (
  key: string,
  name: string,
  roles: readonly Role[],
  place: string | null,
  title: string,
  tries: string,
): DemoPerson => ({ key, name, roles, place, title, tries });

/** The people of Ridgeway who can sign in; the first is its first administrator. */
export const peopleOfRidgeway: readonly DemoPerson[] = [
  person(
    'adele',
    'Adele Marsh',
    ['administrator'],
    null,
    'Administrator, central team',
    'Invites users, gives roles, publishes the scheme of delegation.',
  ),
  person(
    'farah',
    'Farah Iqbal',
    ['finance-lead'],
    null,
    'Finance director, central team',
    'Management accounts, journals, budgets, periods, trial balance.',
  ),
  person(
    'tom',
    'Tom Bright',
    ['finance-officer'],
    null,
    'Finance officer, central team',
    'Posts journals, captures and matches invoices.',
  ),
  person(
    'priya',
    'Priya Nair',
    ['procurement-lead'],
    null,
    'Head of procurement, central team',
    'Suppliers and orders of all schools.',
  ),
  person(
    'helen',
    'Helen Osei',
    ['hr-lead'],
    null,
    'Head of people, central team',
    'Posts, starters and leavers, a month’s pay.',
  ),
  person(
    'paul',
    'Paul Sutton',
    ['hr-lead'],
    null,
    'Payroll manager, central team',
    'Releases the pay that the head of people prepared.',
  ),
  person(
    'ed',
    'Ed Calloway',
    ['estates-lead'],
    null,
    'Head of estates, central team',
    'Statutory checks, tickets, the compliance board.',
  ),
  person(
    'ruth',
    'Ruth Adeyemi',
    ['risk-lead'],
    null,
    'Risk and assurance manager',
    'The risk register and appetite.',
  ),
  person(
    'owen',
    'Owen Clarke',
    ['risk-owner', 'approver'],
    null,
    'Chief operating officer',
    'Owns the risk of fire; alerted when a check is overdue.',
  ),
  person(
    'grace',
    'Grace Whitfield',
    ['trustee'],
    null,
    'Chair of the audit and risk committee',
    'Reads accounts, risks and checks of the whole trust.',
  ),
  person(
    'max',
    'Max Feldman',
    ['auditor'],
    null,
    'External auditor',
    'Reads everything for a set time; requests, evidence, the extract that proves itself.',
  ),
  person(
    'mel',
    'Mel Hart',
    ['office-manager'],
    'oakfield',
    'Office manager, Oakfield',
    'Raises orders and tickets, receives goods.',
  ),
  person(
    'nadia',
    'Nadia Rahman',
    ['approver'],
    'oakfield',
    'Headteacher, Oakfield',
    'Approves what Oakfield orders.',
  ),
  person(
    'sid',
    'Sid Turner',
    ['site-manager'],
    'oakfield',
    'Site manager, Oakfield',
    'Carries out checks, mends what is reported.',
  ),
  person(
    'bea',
    'Bea Lindqvist',
    ['office-manager'],
    'cluster:north',
    'Business manager, North cluster',
    'Orders and tickets of the five schools of the cluster.',
  ),
  person(
    'hal',
    'Hal Pemberton',
    ['approver'],
    'cluster:north',
    'Executive head, North cluster',
    'Approves what the schools of the cluster order.',
  ),
  person(
    'carl',
    'Carl Mbeki',
    ['office-manager'],
    'cluster:valley',
    'Business manager, Valley cluster',
    'Orders and tickets of the four schools of the cluster.',
  ),
  person(
    'iris',
    'Iris Novak',
    ['approver'],
    'cluster:valley',
    'Executive head, Valley cluster',
    'Approves what the schools of the cluster order.',
  ),
  person(
    'dora',
    'Dora Penn',
    ['office-manager'],
    'cluster:secondary',
    'Business manager, secondary and special',
    'Orders and tickets of the secondary and special schools.',
  ),
  person(
    'jon',
    'Jon Ashby',
    ['approver'],
    'cluster:secondary',
    'Executive head, secondary and special',
    'Approves what those schools order.',
  ),
  person(
    'joan',
    'Joan Pike',
    ['office-manager'],
    'highcross',
    'Office manager, Highcross',
    'Raises orders and tickets for Highcross.',
  ),
  person(
    'leo',
    'Leo Grant',
    ['approver'],
    'highcross',
    'Headteacher, Highcross',
    'Approves what Highcross orders.',
  ),
];

/** The people of Harbour. */
export const peopleOfHarbour: readonly DemoPerson[] = [
  person(
    'hugh',
    'Hugh Mercer',
    ['administrator'],
    null,
    'Administrator, Harbour Academies',
    'Sees Harbour, and nothing of Ridgeway.',
  ),
  person(
    'ines',
    'Ines Duarte',
    ['finance-lead'],
    null,
    'Finance director, Harbour Academies',
    'The ledger of a small trust.',
  ),
];

/** The scheme of delegation of both trusts: bands in pence, net of VAT. */
export const scheme = {
  basis: 'net',
  rules: [
    { category: 'order', role: 'approver', at: 'school', upTo: 500_000, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: 500_000, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: 2_500_000, tier: 1 },
    { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
    { category: 'order', role: 'trustee', at: 'trust', upTo: null, tier: 3 },
    { category: 'invoice', role: 'finance-lead', at: 'trust', upTo: null, tier: 1 },
    { category: 'journal', role: 'finance-officer', at: 'trust', upTo: 10_000_000, tier: 1 },
    { category: 'journal', role: 'finance-lead', at: 'trust', upTo: null, tier: 1 },
  ],
} as const;
