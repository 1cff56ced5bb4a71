import { scopeOf, slugFor, slugOf, withSlugs } from './scope.ts';

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

test.each([
  ['Mine', 'mine-2'],
  ['Trust', 'trust-2'],
  ['Go', 'go-2'],
  ['Platform', 'platform-2'],
  ['Live', 'live-2'],
  ['Drafts', 'drafts-2'],
  ['Sign in', 'sign-in-2'],
  ['The Live School', 'the-live-school'],
])(
  'a school or trust called %s is found at %s, and hides behind no page of the portal',
  (name, slug) => {
    expect(withSlugs([{ name }])).toEqual([{ name, slug }]);
  },
);

test('nor does a cluster, or the second of a reserved name', () => {
  const names = [{ name: 'Mine' }, { name: 'Mine' }];
  expect(withSlugs(names).map(({ slug }) => slug)).toEqual(['mine-2', 'mine-3']);
  expect(withSlugs([{ name: 'Mine' }], new Set(['mine-2']))[0]!.slug).toBe('mine-3');
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

describe('opening what belongs to a school', () => {
  const [oakfield, wharf, second] = schools;
  const record = 'procurement/orders/0198a3b2-7c1d-7e2f-8a3b-4c5d6e7f8091';
  const north = scopeOf('north', 'Ridgeway', schools, clusters)!;
  const trust = scopeOf('trust', 'Ridgeway', schools, clusters)!;

  test('a record within the scope is opened in the scope, whatever it is', () => {
    expect(slugFor(record, wharf, trust)).toBe('trust');
    expect(slugFor(record, wharf, north)).toBe('north');
  });

  test('a record of a school outside is opened in that school', () => {
    expect(slugFor(record, second, north)).toBe('oakfield-primary-academy-2');
  });

  test('a form, and a list of one school, name that school in their address', () => {
    expect(slugFor(`${record}/edit`, oakfield, trust)).toBe('oakfield-primary-academy');
    expect(slugFor('finance/budgets', wharf, trust)).toBe('saint-marys-wharf');
  });

  test('what belongs to no school stays where it is', () => {
    expect(slugFor(record, undefined, north)).toBe('north');
  });
});
