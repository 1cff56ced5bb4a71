import type { Actor } from './decide.ts';
import type { Matter } from './approvers.ts';
import type { Grant } from './grants.ts';
import type { Scheme } from './scheme.ts';

/** What the tests of this package share: a trust's scheme, its people, and an order of a school. */

/** Up to £5,000 the school's approver; up to £25,000 finance; above, both and then a trustee. */
export const scheme: Scheme = {
  version: 3,
  effectiveFrom: '2025-09-01',
  basis: 'net',
  rules: [
    { category: 'order', role: 'approver', at: 'school', upTo: 5_000_00n, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: 25_000_00n, tier: 1 },
    { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
    { category: 'order', role: 'trustee', at: 'trust', upTo: null, tier: 3 },
  ],
};

/** An order of Oak, a school of the cluster Oak and Ash, raised by its office manager. */
export function order(pounds: number, changes: Partial<Matter> = {}): Matter {
  return {
    category: 'order',
    net: BigInt(pounds) * 100n,
    gross: BigInt(pounds) * 120n,
    schools: ['oak'],
    clusterSchools: ['oak', 'ash'],
    raisedBy: ['office'],
    ...changes,
  };
}

/** A role of one's own, in the schools listed or everywhere. */
export function own(role: string, ...units: string[]): Grant {
  return { role, units: units.length ? units : 'all', principal: null };
}

/** The same roles, held for someone who is absent. */
export function covering(principal: Actor): Grant[] {
  return principal.grants.map((grant) => ({ ...grant, principal: principal.id }));
}

export const office: Actor = { id: 'office', grants: [own('office-manager', 'oak')] };
export const approver: Actor = { id: 'approver', grants: [own('approver', 'oak')] };
export const finance: Actor = { id: 'finance', grants: [own('finance-lead')] };
export const trustee: Actor = { id: 'trustee', grants: [own('trustee')] };
