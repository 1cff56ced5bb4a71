/** The scheme of delegation of both trusts: bands in pence, net of VAT. */
export const scheme = {
  basis: 'net',
  rules: [
    { category: 'order', role: 'approver', at: 'school', upTo: 500_000, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: 500_000, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: 2_500_000, tier: 1 },
    { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
    { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
    { category: 'order', role: 'trustee', at: 'trust', upTo: null, tier: 3 },
    { category: 'invoice', role: 'finance-lead', at: 'trust', upTo: null, tier: 1 },
    { category: 'journal', role: 'finance-officer', at: 'trust', upTo: 10_000_000, tier: 1 },
    { category: 'journal', role: 'finance-lead', at: 'trust', upTo: null, tier: 1 },
  ],
} as const;

/** Who decides on an order of so much (pence, net), first to last, as the scheme's bands have it. */
export function decidersOn(net: number): readonly ('approver' | 'finance-lead' | 'trustee')[] {
  if (net <= 500_000) return ['approver'];
  return net <= 2_500_000 ? ['finance-lead'] : ['approver', 'finance-lead', 'trustee'];
}
