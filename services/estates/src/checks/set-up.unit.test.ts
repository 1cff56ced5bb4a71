import { catalogueOn } from './catalogue.ts';
import { begun, setUpFaults } from './set-up.ts';
import type { SetUpLine } from './set-up.ts';

const today = '2026-11-22';
const edition = catalogueOn(today)!;
const line = (code: string, more: Partial<SetUpLine> = {}): SetUpLine => ({
  code,
  lastDoneOn: null,
  dueOn: null,
  notApplicable: null,
  ...more,
});
const pointers = (...lines: SetUpLine[]) =>
  setUpFaults(lines, edition, new Set(['fire-drill']), today).map(({ pointer }) => pointer);

test('a site says of each check when it was done, when it is due, or why it does not apply (E4)', () => {
  const lines = [
    line('fire-alarm-call-point', { lastDoneOn: '2026-11-16' }),
    line('fire-alarm-service', { dueOn: '2027-01-15' }),
    line('passenger-lift-examination', { notApplicable: 'No lift' }),
  ];
  const known = lines.slice(0, 2);
  expect(pointers(...known)).toEqual([]);
  expect(begun(known, edition).map(({ code, dueOn }) => [code, dueOn])).toEqual([
    ['fire-alarm-call-point', '2026-11-23'],
    ['fire-alarm-service', '2027-01-15'],
  ]);
});

test('what the catalogue does not have, what is set up, and what is said twice is refused (E4)', () => {
  const due = { dueOn: '2027-01-15' };
  expect(pointers(line('moat-inspection', due))).toEqual(['/checks/0/code']);
  expect(pointers(line('fire-drill', due))).toEqual(['/checks/0/code']);
  expect(pointers(line('tree-survey', due), line('tree-survey', due))).toEqual(['/checks/1/code']);
});

test('a check has one of the three, and was not done in the future (E4)', () => {
  expect(pointers(line('tree-survey'))).toEqual(['/checks/0/lastDoneOn']);
  expect(pointers(line('tree-survey', { dueOn: today, lastDoneOn: today }))).toHaveLength(1);
  expect(pointers(line('tree-survey', { lastDoneOn: '2026-11-23' }))).toHaveLength(1);
});
