import { fullCsv, joinedCsv, linksCsv, rowsOf } from '../test/register-files.ts';
import { readRegister, schoolsOfTrust } from './register.ts';
import type { Register, TrustSchools } from './register.ts';

const oak = {
  urn: '136001',
  name: 'Oak Hill Primary',
  phase: 'primary',
  establishmentType: 'Academy converter',
  region: 'West Midlands',
  localAuthority: '334',
  pupils: 412,
  joinedOn: '2019-09-01',
};

function read(csv: string, links: string | null = null, uid = '5143'): TrustSchools {
  return schoolsOfTrust(readCsv(csv, links) as Register, uid);
}
const readCsv = (csv: string, links: string | null = null) =>
  readRegister(rowsOf(csv), links === null ? null : rowsOf(links));
const taken = (found: TrustSchools) => found.schools.map(({ school }) => school);
const rejected = (found: TrustSchools) =>
  found.rejected.map(({ file, row, heading, code }) => [file, row, heading, code]);

test('a school is read from the joined layout, with the day it joined its trust', () => {
  expect(taken(read(joinedCsv({})))).toEqual([oak]);
});

test('a school is read from the register’s full layout; without links nobody knows when it joined', () => {
  expect(taken(read(fullCsv({})))).toEqual([{ ...oak, joinedOn: null }]);
});

test('the links say which trust a school is in and since when, whatever the register says', () => {
  const csv = fullCsv({ 'Trusts (code)': '9' }, { URN: '136002', EstablishmentName: 'Ash' });
  const links = linksCsv({ urn: '136001', uid: '5143', joined: '01/09/2019' });
  expect(taken(read(csv, links))).toEqual([oak]);
});

test('what the register does not say is null: no pupils, no date, nothing recorded', () => {
  const bare = joinedCsv({
    headcount_2022_23: '',
    joined_date: '',
    region: 'Not recorded',
    phase: '',
    establishment_type: '',
    la_code: '',
  });
  const nothing = { phase: null, establishmentType: null, region: null, localAuthority: null };
  expect(taken(read(bare))).toEqual([{ ...oak, ...nothing, pupils: null, joinedOn: null }]);
  const special = read(joinedCsv({ phase: 'Not applicable' }));
  expect(taken(special)[0]!.phase).toBe('not-applicable');
});

test('schools of other trusts are left alone, and a UID means the same with zeros before it', () => {
  const csv = joinedCsv(
    { trust_uid: '51' },
    { urn: '136002', trust_uid: '5143.0' },
    { trust_uid: '' },
  );
  expect(taken(read(csv)).map(({ urn }) => urn)).toEqual(['136002']);
  expect(taken(read(csv, null, '005143'))).toHaveLength(1);
  expect(read(csv, null, '514')).toEqual({ schools: [], rejected: [] });
});

test('a cell that cannot be read rejects its row, with its heading and the mend; good rows stand', () => {
  const csv = joinedCsv(
    {},
    { urn: '13600' },
    { urn: '136003', phase: 'Primery' },
    { urn: '136004', joined_date: '31/02/2019', headcount_2022_23: '4x' },
    { urn: '136005', school_name: ' ' },
    { urn: '136006', la_code: '33 4' },
  );
  const found = read(csv);
  expect(taken(found)).toEqual([oak]);
  expect(rejected(found)).toEqual([
    ['register', 3, 'urn', 'not-urn'],
    ['register', 4, 'phase', 'not-phase'],
    ['register', 5, 'headcount_2022_23', 'not-pupils'],
    ['register', 5, 'joined_date', 'not-joinedOn'],
    ['register', 6, 'school_name', 'no-name'],
    ['register', 7, 'la_code', 'not-localAuthority'],
  ]);
  expect(found.rejected[1]).toMatchObject({
    urn: '136003',
    detail: '“Primery” is no phase of the register.',
    mend: 'Write it as the register does, as Primary.',
  });
});

test('a school that is closed or proposed is not taken, and it says since when', () => {
  const csv = fullCsv(
    { 'EstablishmentStatus (name)': 'Closed', CloseDate: '31/08/2024' },
    { URN: '136002', 'EstablishmentStatus (name)': 'Proposed to open' },
    { URN: '136003', 'EstablishmentStatus (name)': 'Open, but proposed to close' },
  );
  const found = read(csv);
  expect(taken(found).map(({ urn }) => urn)).toEqual(['136003']);
  expect(found.rejected.map(({ detail }) => detail)).toEqual([
    'The register says “Closed” since 31/08/2024.',
    'The register says “Proposed to open”.',
  ]);
});

test('a URN that stands twice is taken once; a link to no school is told with its place', () => {
  expect(rejected(read(joinedCsv({}, {})))).toEqual([['register', 3, 'urn', 'urn-twice']]);
  const links = linksCsv(
    { urn: '136001', uid: '5143', joined: '2019-13-01' },
    { urn: '136009', uid: '5143', joined: '' },
  );
  expect(rejected(read(fullCsv({}), links))).toEqual([
    ['links', 2, 'Joined date', 'not-joinedOn'],
    ['links', 3, 'URN', 'not-in-register'],
  ]);
});

test('a name with a comma in quotation marks is one name; without them the row is rejected', () => {
  const name = 'St Thomas à Becket, A “Voluntary” Academy';
  expect(taken(read(joinedCsv({ school_name: name })))[0]!.name).toBe(name);
  const broken = joinedCsv({}).replace('Oak Hill Primary', 'Oak, Hill');
  expect(rejected(read(broken))).toEqual([['register', 2, null, 'cells-missing']]);
});

test('a spreadsheet’s byte order mark, spaces and empty rows do no harm', () => {
  const csv = joinedCsv({ school_name: ' Oak Hill Primary ' });
  const [head, row] = csv.split('\r\n');
  expect(taken(read(`\ufeff${head}\n,,,,,,,,,,,,,\n\n${row}\n`))).toEqual([oak]);
});

test('what is no file of the register is refused, with the headings that it lacks', () => {
  const why = (csv: string, links: string | null = null) =>
    (readCsv(csv, links) as { unreadable: string }).unreadable;
  expect(why('name,code\nOak,1')).toMatch(
    /has not the headings of academies with their trusts \(urn, /,
  );
  expect(why('')).toMatch(/has not the headings/);
  expect(why(fullCsv({}).replace('Trusts (code)', 'Trusts'))).toMatch(/send the links as well/);
  expect(why(fullCsv({}), joinedCsv({}))).toMatch(/^The links: Its first row/);
});

test('a file whose rows do not fit its headings is refused, not reported row by row', () => {
  const rows = Array.from({ length: 101 }, (_, i) => `${i},a,b`);
  const csv = ['urn,school_name,trust_uid,x', ...rows].join('\n');
  expect(readCsv(csv)).toEqual({
    unreadable: '101 of its rows have not the 4 cells of the first. Save the file anew as CSV.',
  });
});

test('a report repeats the beginning of a cell, not all of a long one', () => {
  const found = read(joinedCsv({ phase: 'P'.repeat(50_000) }));
  expect(found.rejected[0]!.detail).toBe(`“${'P'.repeat(60)}…” is no phase of the register.`);
});
