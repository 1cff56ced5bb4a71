import { nobody, personBody, personFaults } from './person-values.ts';
import { standingOn } from './standing.ts';

const TODAY = '2026-11-22';
const ada = { ...nobody, givenName: ' Ada ', familyName: 'Lovelace' };

test('what is not typed of the sealed fields is not sent, and so stays as it is kept', () => {
  expect(personFaults(ada, TODAY)).toEqual({});
  expect(personBody(ada, TODAY)).toEqual({
    givenName: 'Ada',
    familyName: 'Lovelace',
    niCategory: 'A',
  });
});

test('numbers are read as people write them', () => {
  const typed = {
    ...ada,
    birthDate: '24/11/1990',
    niNumber: 'qq 12 34 56 c',
    sortCode: '20-00-00',
    accountNumber: '1234 5678',
  };
  expect(personFaults(typed, TODAY)).toEqual({});
  expect(personBody(typed, TODAY)).toMatchObject({
    birthDate: '1990-11-24',
    niNumber: 'QQ123456C',
    bank: { sortCode: '200000', accountNumber: '12345678' },
  });
});

test('half a bank account is none, and each fault stands at its field', () => {
  expect(Object.keys(personFaults({ ...nobody, accountNumber: '1234' }, TODAY))).toEqual([
    'givenName',
    'familyName',
    'sortCode',
    'accountNumber',
  ]);
});

test.each([
  [null, null, 'Not started'],
  ['2026-11-23', null, 'Starting'],
  ['2026-11-22', null, 'Active'],
  ['2020-01-01', '2026-11-22', 'Leaving'],
  ['2020-01-01', '2026-11-21', 'Left'],
])('employed from %s to %s is %s', (startsOn, leftOn, word) => {
  expect(standingOn({ startsOn, leftOn }, TODAY)).toBe(word);
});
