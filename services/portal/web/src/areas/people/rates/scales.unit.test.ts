import { tablesOf } from './scales.ts';

const rate = (over: object) => ({
  scale: 'teachers-main',
  point: 'M1',
  area: 'rest-of-england',
  from: '2025-09-01',
  until: null,
  annual: 100,
  status: 'published',
  source: 'award',
  awaitsAward: false,
  ...over,
});

test('a scale is read by point and area, the lowest paid first', () => {
  const [table, ...rest] = tablesOf([
    rate({ point: 'M10', annual: 900 }),
    rate({ point: 'M2', area: 'inner-london', annual: 300, status: 'unconfirmed' }),
    rate({ point: 'M2', annual: 200 }),
  ]);
  expect(rest).toEqual([]);
  expect(table!.points.map(({ point, status }) => [point, status])).toEqual([
    ['M2', 'unconfirmed'],
    ['M10', 'published'],
  ]);
  expect(table!.points[0]!.annual.get('inner-london')).toBe(300);
  expect(table!.areas).toEqual(['rest-of-england', 'inner-london']);
  expect([table!.isMixed, table!.sources]).toEqual([true, ['award']]);
});
