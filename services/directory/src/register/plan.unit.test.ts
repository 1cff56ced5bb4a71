import type { School } from '../schools/index.ts';
import { planImport } from './plan.ts';
import type { RegisterSchool } from './school-row.ts';

const found = (more: Partial<RegisterSchool> = {}): RegisterSchool => ({
  urn: '136001',
  name: 'Oak Hill Primary',
  phase: 'primary',
  establishmentType: null,
  region: null,
  localAuthority: '334',
  pupils: 412,
  joinedOn: null,
  ...more,
});
const standing = (more: Partial<School> = {}): School => ({
  trustId: 't',
  id: 'oak',
  kind: 'school',
  ...found(),
  leftOn: null,
  clusterId: 'north',
  version: 4,
  ...more,
});
const plan = (school: RegisterSchool, schools: School[]) =>
  planImport({ schools: [{ row: 2, school }], rejected: [] }, schools, {
    trustId: 't',
    nameHeading: 'school_name',
    newId: () => 'new',
  });

test('a school that the trust does not have is added, in no cluster', () => {
  const { added, told } = plan(found(), [standing({ id: 'ash', urn: '136002', name: 'Ash' })]);
  expect(added).toEqual([standing({ id: 'new', clusterId: null, version: 1 })]);
  expect(told).toMatchObject([{ outcome: 'added', schoolId: 'new' }]);
});

test('what the register says anew is changed; what it does not say stays', () => {
  const before = standing({ region: 'West Midlands', pupils: 400, joinedOn: '2019-09-01' });
  const { changed, told } = plan(found({ name: 'Oak Hill Academy' }), [before]);
  expect(changed).toEqual([{ ...before, name: 'Oak Hill Academy', pupils: 412, version: 5 }]);
  expect(told).toMatchObject([
    { outcome: 'changed', changes: ['name', 'pupils'], schoolId: 'oak' },
  ]);
});

test('the same file again changes nothing', () => {
  const first = plan(found(), []);
  const again = plan(found(), [...first.added]);
  expect(again).toMatchObject({ added: [], changed: [], told: [{ outcome: 'unchanged' }] });
});

test('a namesake without a URN is left to a person', () => {
  const { added, told, rejected } = plan(found(), [
    standing({ urn: null, name: 'OAK HILL Primary' }),
  ]);
  expect([added, told]).toEqual([[], []]);
  expect(rejected).toMatchObject([{ row: 2, heading: 'school_name', code: 'namesake' }]);
});
