import { bandOf, bandsCover, defaultBands } from './bands.ts';

const today = '2026-11-24';

test('each score has exactly one band, and its edges are where the table says (R1)', () => {
  expect(bandsCover(defaultBands[0]!.bands)).toBe(true);
  const edges = [1, 4, 5, 9, 10, 15, 16, 25];
  expect(edges.map((points) => bandOf(points, today))).toEqual([
    'Low',
    'Low',
    'Medium',
    'Medium',
    'High',
    'High',
    'Very high',
    'Very high',
  ]);
});

test('what is no score has no band (R1)', () => {
  expect(bandOf(0, today)).toBeUndefined();
  expect(bandOf(26, today)).toBeUndefined();
});

test('bands with a gap, an overlap or an open end are noticed (R1)', () => {
  const band = (from: number, to: number) => ({ name: 'x', from, to });
  expect(bandsCover([band(1, 10), band(11, 25)])).toBe(true);
  expect(bandsCover([band(1, 10), band(12, 25)])).toBe(false);
  expect(bandsCover([band(1, 10), band(10, 25)])).toBe(false);
  expect(bandsCover([band(1, 24)])).toBe(false);
  expect(bandsCover([band(1, 25), band(26, 26)])).toBe(false);
  expect(bandsCover([band(1, 0), band(1, 25)])).toBe(false);
  expect(bandsCover([])).toBe(false);
});

test('new bands count from their day, and history keeps the old ones (R1)', () => {
  const two = [
    { name: 'Fine', from: 1, to: 12 },
    { name: 'Grave', from: 13, to: 25 },
  ];
  const sets = [...defaultBands, { effectiveFrom: '2027-01-01', source: 'board', bands: two }];
  expect(bandOf(15, '2026-12-31', sets)).toBe('High');
  expect(bandOf(15, '2027-01-01', sets)).toBe('Grave');
});
