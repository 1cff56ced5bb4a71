import { birthDateFault } from './birth-date.ts';

const said = (birthDate: string | null) => birthDateFault(birthDate, '2025-11-24')?.detail ?? null;

test('somebody who is paid was born thirteen years ago at the latest', () => {
  expect(said('1900-01-01')).toBeNull();
  expect(said('2012-11-24')).toBeNull();
  expect(said('2012-11-25')).toBe(
    'Somebody of that birth date is not 13 yet, and too young to be employed.',
  );
  expect(said('2025-11-25')).toBe('The birth date is still to come.');
});

test('a birth date need not be known', () => {
  expect(said(null)).toBeNull();
});
