import { scopeOf, slugOf, withSlugs } from './scope.ts';

const schools = withSlugs([
  { id: 'a', name: 'Oakfield Primary Academy', kind: 'school', phase: null, clusterId: null },
  { id: 'b', name: 'Saint Mary’s Wharf', kind: 'school', phase: null, clusterId: null },
  { id: 'c', name: 'Oakfield Primary Academy', kind: 'school', phase: null, clusterId: null },
]);
const clusters = [{ id: 'n', name: 'North', slug: 'north', schoolIds: ['a', 'b'] }];

test.each([
  ['Saint Mary’s Wharf', 'saint-marys-wharf'],
  ['Bell & Co', 'bell-and-co'],
  ['Ysgol Ffridd-y-Lôn', 'ysgol-ffridd-y-lon'],
  ['–', 'school'],
])('%s has the address %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('two schools of one name never share an address', () => {
  expect(schools.map(({ slug }) => slug)).toEqual([
    'oakfield-primary-academy',
    'saint-marys-wharf',
    'oakfield-primary-academy-2',
  ]);
});

describe('the scope of an address', () => {
  const of = (slug: string) => scopeOf(slug, 'Ridgeway', schools, clusters);

  test('is the whole trust, a cluster, several schools or one', () => {
    expect(of('trust')).toMatchObject({ kind: 'trust', schoolIds: null, school: null });
    expect(of('north')).toMatchObject({ kind: 'cluster', schoolIds: ['a', 'b'], school: null });
    expect(of('oakfield-primary-academy+saint-marys-wharf')).toMatchObject({
      kind: 'several',
      title: '2 schools',
      schoolIds: ['a', 'b'],
    });
    expect(of('saint-marys-wharf')).toMatchObject({ kind: 'school', school: { id: 'b' } });
  });

  test('is none where one of its schools is not of the trust: a write never goes astray', () => {
    expect(of('elsewhere')).toBeNull();
    expect(of('saint-marys-wharf+elsewhere')).toBeNull();
  });
});
