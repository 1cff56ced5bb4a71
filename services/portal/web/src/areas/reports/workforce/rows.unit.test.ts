import { fte, rowsOf, vacancyFinding } from './rows.ts';

const posts = (vacant: string) => ({ posts: 2, established: '2.0000', filled: '1.5000', vacant });
const school = (name: string, vacant: string) => ({
  schoolId: name,
  name,
  pay: 100,
  ...posts(vacant),
  workforces: [{ workforce: 'education-support', ...posts(vacant) }],
});

test('a school stands above its workforces, and pay is told of schools alone', () => {
  const rows = rowsOf([school('Oak', '0.5000')]);
  expect(rows.map(({ name, isSchool, pay }) => [name, isSchool, pay])).toEqual([
    ['Oak', true, 100],
    ['Education support', false, null],
  ]);
});

test('what is vacant is said first, and that nothing is', () => {
  expect(
    vacancyFinding([school('Oak', '0.5000'), school('Elm', '0.0000'), school('Ash', '1.2000')]),
  ).toBe('2 schools of 3 have a vacancy; Ash the most, 1.20 FTE');
  expect(vacancyFinding([school('Elm', '0.0000')])).toBe('Every post is filled');
});

test('full-time equivalents are read to two places', () => {
  expect(fte('21.2050')).toBe('21.21');
  expect(fte(0)).toBe('0.00');
});
