import { trustBody, trustFaults } from './trust-values.ts';

const typed = {
  name: ' Harbour Academies ',
  groupUid: '',
  companyNumber: '0123456a',
  who: 'other',
  adminName: 'Hugh Mercer',
  adminEmail: 'hugh@example.org',
  adminId: '8534F2C2-a894-8646-a0e9-3179cd81fa72',
};

test('somebody else is the first administrator by their id alone', () => {
  expect(trustFaults(typed)).toEqual({});
  expect(trustBody(typed)).toEqual({
    name: 'Harbour Academies',
    groupUid: null,
    companyNumber: '0123456A',
    administrator: {
      name: 'Hugh Mercer',
      email: 'hugh@example.org',
      userId: '8534f2c2-a894-8646-a0e9-3179cd81fa72',
    },
  });
});

test('nobody becomes an administrator because a field was left empty', () => {
  expect(Object.keys(trustFaults({ ...typed, who: '' }))).toEqual(['who']);
  expect(Object.keys(trustFaults({ ...typed, adminId: '' }))).toEqual(['adminId']);
  expect(trustBody({ ...typed, who: 'me' }).administrator).not.toHaveProperty('userId');
});
