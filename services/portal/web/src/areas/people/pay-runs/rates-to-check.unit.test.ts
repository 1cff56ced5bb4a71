import { rateGroups } from './rates-to-check.ts';

const later = 'a later award is not known here';

test('rates that are uncertain alike are named together, in order and with their day (H25)', () => {
  const groups = rateGroups([
    `njc 12 from 2025-04-01: derived, ${later}`,
    `njc 4 from 2025-04-01: derived, ${later}`,
    `teachers-leadership L16 rest-of-england from 2025-09-01: unconfirmed, ${later}`,
    `teachers-leadership L6 rest-of-england from 2025-09-01: ${later}`,
  ]);
  expect(groups.map(({ count, what, why }) => [count, what, why])).toEqual([
    [
      2,
      'NJC: 4, 12, from 1 Apr 2025',
      'worked out from a published award, not read from its table; a later pay award may be due',
    ],
    [
      1,
      'Leadership (Rest of England): L16, from 1 Sep 2025',
      'not yet confirmed against the published table; a later pay award may be due',
    ],
    [1, 'Leadership (Rest of England): L6, from 1 Sep 2025', 'a later pay award may be due'],
  ]);
});

test('a rate of no scale keeps its name, and a text of another form is shown as it is', () => {
  expect(rateGroups(['employer’s pension from 2025-04-01: unconfirmed', 'Something else'])).toEqual(
    [
      {
        key: 'Employer’s pension 2025-04-01 unconfirmed',
        count: 1,
        what: 'Employer’s pension, from 1 Apr 2025',
        why: 'not yet confirmed against the published table',
      },
      { key: 'Something else', count: 1, what: 'Something else', why: '' },
    ],
  );
});
