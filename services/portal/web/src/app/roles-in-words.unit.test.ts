import { financeWriters, hrLeads, supplierProposers } from '@bursar/shared-types/roles';
import { rolesInWords } from './roles-in-words.ts';

test('whose a page is, is said in the names of its roles', () => {
  expect(rolesInWords(hrLeads)).toBe('HR lead');
  expect(rolesInWords(financeWriters)).toBe('finance lead or finance officer');
  expect(rolesInWords(supplierProposers)).toBe(
    'procurement lead, finance lead, finance officer or office manager',
  );
});
