import type { Actor } from '@bursar/service-kit';
import { namesOf, principalOf } from './acting.ts';

const raisers = ['office-manager'];
const actor = (
  ...held: [role: string, units: 'all' | string[], principal: string | null][]
): Actor => ({
  id: 'ann',
  grants: held.map(([role, units, principal]) => ({ role, units, principal })),
  grantsSeq: 1,
});

describe('in whose name somebody acts (F7)', () => {
  test('their own, as long as their own roles suffice', () => {
    const ann = actor(['office-manager', ['oak'], null], ['office-manager', ['oak'], 'pam']);
    expect(principalOf(ann, raisers, ['oak'])).toBeNull();
    expect(namesOf(ann)).toEqual(['ann', 'pam']);
  });

  test('otherwise that of the person they cover, whose role it is', () => {
    const ann = actor(['office-manager', ['oak'], null], ['office-manager', ['elm'], 'pam']);
    expect(principalOf(ann, raisers, ['elm'])).toBe('pam');
    expect(principalOf(ann, raisers, 'anywhere')).toBeNull();
    const only = actor(['approver', 'all', null], ['office-manager', ['elm'], 'pam']);
    expect(principalOf(only, raisers, 'anywhere')).toBe('pam');
  });

  test('a role over the whole trust is not had by holding it at schools', () => {
    const ann = actor(['office-manager', ['oak'], null], ['office-manager', 'all', 'pam']);
    expect(principalOf(ann, raisers, 'trust')).toBe('pam');
  });
});
