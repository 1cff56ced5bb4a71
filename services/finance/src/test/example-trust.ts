import { chart2025 } from '../chart/chart-2025.ts';
import type { CostCentre, Fund } from '../funds/fund.ts';
import type { Journal, JournalFacts, JournalLine, School } from '../journals/journal.ts';

/** A made-up trust for the tests of the rules: two schools and a central team, three funds. */
export const oakfield = 'school-oakfield';
export const riverside = 'school-riverside';
export const centralTeam = 'central-team';

const schools: readonly School[] = [
  {
    id: oakfield,
    kind: 'school',
    name: 'Oakfield Primary',
    urn: '999001',
    joinedOn: null,
    leftOn: null,
  },
  {
    id: riverside,
    kind: 'school',
    name: 'Riverside Academy',
    urn: '999002',
    joinedOn: '2025-09-01',
    leftOn: '2026-12-31',
  },
  {
    id: centralTeam,
    kind: 'central',
    name: 'Central team',
    urn: null,
    joinedOn: null,
    leftOn: null,
  },
];

const always = { openFrom: '2020-09-01', openTo: null };

const funds: readonly Fund[] = [
  {
    code: 'GAG',
    name: 'General annual grant',
    kind: 'restricted-general',
    mayOverdraw: true,
    ...always,
  },
  {
    code: 'DFC-25',
    name: 'Devolved formula capital 2025',
    kind: 'restricted-fixed-asset',
    mayOverdraw: false,
    openFrom: '2025-09-01',
    openTo: '2026-03-31',
  },
  { code: 'UNR', name: 'Unrestricted', kind: 'unrestricted', mayOverdraw: false, ...always },
];

const costCentres: readonly CostCentre[] = [
  { code: 'SCI', name: 'Science', ...always },
  { code: 'OLD', name: 'Old hall', openFrom: '2020-09-01', openTo: '2025-09-30' },
];

/** The trust's lists by their keys, its month open, a person posting by hand. */
export const exampleFacts: JournalFacts = {
  accounts: new Map(chart2025.accounts.map((account) => [account.code, account])),
  schools: new Map(schools.map((school) => [school.id, school])),
  funds: new Map(funds.map((fund) => [fund.code, fund])),
  costCentres: new Map(costCentres.map((centre) => [centre.code, centre])),
  period: 'open',
  source: 'manual',
};

/** Accounts of the chart by a word, so that the tests read. */
export const accountOf = {
  gag: '110010',
  capitalGrant: '130010',
  topSliceReceived: '132010',
  books: '410010',
  electricity: '312010',
  hospitality: '511070',
  topSlicePaid: '516010',
  vat: '621020',
  dueFrom: '622010',
  bank: '630010',
  creditors: '710010',
  dueTo: '712010',
  transfers: '820010',
} as const;

type Place = Partial<Pick<JournalLine, 'schoolId' | 'fund' | 'costCentre' | 'narrative'>>;

/** A debit in pence; in GAG at Oakfield unless it says so. */
export function debit(account: string, pence: bigint, place: Place = {}): JournalLine {
  const here = { schoolId: oakfield, fund: 'GAG', costCentre: null, narrative: null };
  return { ...here, account, debit: pence, credit: 0n, ...place };
}

/** A credit in pence; in GAG at Oakfield unless it says so. */
export function credit(account: string, pence: bigint, place: Place = {}): JournalLine {
  return { ...debit(account, 0n, place), credit: pence };
}

/** A journal by hand of 20 October 2025 with these lines. */
export function journalOf(lines: readonly JournalLine[], more: Partial<Journal> = {}): Journal {
  const head = {
    date: '2025-10-20',
    kind: 'general',
    reference: 'OCT-1',
    narrative: 'Books',
  } as const;
  return { ...head, lines, ...more };
}
