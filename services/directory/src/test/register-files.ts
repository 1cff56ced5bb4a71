import type { SheetRow } from '@bursar/sheets';
import { csvRows } from '@bursar/sheets/csv-rows';
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../../shared/data/', import.meta.url);

/** A file of the shared data; null, with a word about it, where this machine has none. */
export function sharedFile(path: string): string | null {
  const file = new URL(path, folder);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.warn(
    `SKIPPED: ../shared/data/${path} is not on this machine; the real register is not read.`,
  );
  return null;
}

/** The rows of a CSV file, as the register is read from them. */
export function rowsOf(csv: string): SheetRow[] {
  return csvRows(Buffer.from(csv), 60_000).map((cells, i) => ({ row: i + 1, cells }));
}

/** A file in the joined layout: a line for each school, with what differs from the first. */
export function joinedCsv(...schools: Record<string, string>[]): string {
  const first = {
    urn: '136001',
    school_name: 'Oak Hill Primary',
    la_code: '334',
    la_name: 'Solihull',
    region: 'West Midlands',
    phase: 'Primary',
    establishment_type: 'Academy converter',
    trust_uid: '5143',
    trust_group_id: 'TR02144',
    trust_name: 'RIDGEWAY LEARNING TRUST',
    companies_house_number: '7525820.0',
    trust_type: 'Multi-academy trust',
    joined_date: '2019-09-01',
    headcount_2022_23: '412.0',
  };
  return csvOf(
    Object.keys(first),
    schools.map((school) => Object.values({ ...first, ...school })),
  );
}

/** A file in the register's own layout: the columns that count among some that do not. */
export function fullCsv(...schools: Record<string, string>[]): string {
  const first = {
    URN: '136001',
    'LA (code)': '334',
    'LA (name)': 'Solihull',
    EstablishmentName: 'Oak Hill Primary',
    'TypeOfEstablishment (name)': 'Academy converter',
    'EstablishmentStatus (name)': 'Open',
    OpenDate: '01/09/2012',
    CloseDate: '',
    'PhaseOfEducation (name)': 'Primary',
    NumberOfPupils: '412',
    'Trusts (code)': '5143',
    HeadLastName: 'Doe',
    'GOR (name)': 'West Midlands',
  };
  return csvOf(
    Object.keys(first),
    schools.map((school) => Object.values({ ...first, ...school })),
  );
}

/** A file of links in the register's layout. */
export function linksCsv(...links: { urn: string; uid: string; joined: string }[]): string {
  const headings = ['URN', 'Group UID', 'Group Name', 'Joined date'];
  return csvOf(
    headings,
    links.map(({ urn, uid, joined }) => [urn, uid, 'Ridgeway', joined]),
  );
}

const csvOf = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, ...rows]
    .map((row) =>
      row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(),
    )
    .join('\r\n');
