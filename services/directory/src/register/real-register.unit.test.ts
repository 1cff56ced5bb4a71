import { rowsOf, sharedFile } from '../test/register-files.ts';
import { readRegister, schoolsOfTrust } from './register.ts';
import type { Register } from './register.ts';

const academies = sharedFile('gias/academies_with_trusts_2022.csv');
const gias = sharedFile('fbit/e2e-raw/gias.csv');
const giasLinks = sharedFile('fbit/e2e-raw/gias_all_links.csv');

(academies ? test : test.skip)(
  'every academy of 2,499 real trusts is read, and nothing is rejected',
  () => {
    const register = readRegister(rowsOf(academies!), null) as Register;
    const found = [...register.byGroup.keys()].map((uid) => schoolsOfTrust(register, uid!));
    const schools = found.flatMap((one) => one.schools.map(({ school }) => school));
    expect(found).toHaveLength(2_499);
    expect(found.flatMap(({ rejected }) => rejected)).toEqual([]);
    expect(schools).toHaveLength(9_981);
    expect(new Set(schools.map(({ urn }) => urn)).size).toBe(9_981);
    expect(schools.filter(({ pupils }) => pupils === null)).toHaveLength(60);
    expect(schools.filter(({ joinedOn }) => joinedOn === null)).toEqual([]);
    expect(schools.filter(({ phase }) => phase === 'not-applicable')).toHaveLength(597);
    expect(schoolsOfTrust(register, '5143').schools).toHaveLength(75);
  },
);

(academies ? test : test.skip)('a real academy is read as the register has it', () => {
  const register = readRegister(rowsOf(academies!), null) as Register;
  const { schools } = schoolsOfTrust(register, '16243');
  expect(schools.find(({ school }) => school.urn === '129342')).toEqual({
    row: 3,
    school: {
      urn: '129342',
      name: 'Grace Academy Solihull',
      phase: 'secondary',
      establishmentType: 'Academy sponsor led',
      region: 'West Midlands',
      localAuthority: '334',
      pupils: 899,
      joinedOn: '2019-04-01',
    },
  });
});

(gias && giasLinks ? test : test.skip)(
  'the register’s full layout is read with its links and without',
  () => {
    const school = {
      urn: '130000',
      name: 'school 1',
      phase: 'secondary',
      establishmentType: 'Academy sponsor led',
      region: 'London',
      localAuthority: '100',
      pupils: 1_463,
    };
    const linked = readRegister(rowsOf(gias!), rowsOf(giasLinks!)) as Register;
    expect(linked.sheet.rows).toHaveLength(60);
    expect(schoolsOfTrust(linked, '80000')).toEqual({
      schools: [{ row: 2, school: { ...school, joinedOn: '1993-05-29' } }],
      rejected: [],
    });
    const alone = readRegister(rowsOf(gias!), null) as Register;
    expect(schoolsOfTrust(alone, '2000').schools).toEqual([
      { row: 2, school: { ...school, joinedOn: null } },
    ]);
    const all = [...linked.linksByGroup.keys()].map((uid) => schoolsOfTrust(linked, uid!));
    expect(all.flatMap(({ rejected }) => rejected)).toEqual([]);
    expect(all.flatMap(({ schools }) => schools)).toHaveLength(60);
  },
);
