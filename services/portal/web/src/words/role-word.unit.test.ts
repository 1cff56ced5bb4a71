import { hrLeads, supplierProposers } from '@bursar/shared-types/roles';
import { either } from './listed.ts';
import { roleWord } from './role-word.ts';

test('roles are named within a sentence as people say them', () => {
  expect(hrLeads.map(roleWord)).toEqual(['HR lead']);
  expect(either(supplierProposers.map(roleWord))).toBe(
    'procurement lead, finance lead, finance officer or office manager',
  );
  expect(roleWord('role-of-tomorrow')).toBe('role-of-tomorrow');
});
