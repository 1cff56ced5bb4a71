import { rightTo } from './right.ts';

type Invoice = Parameters<typeof rightTo>[0];
type Limits = Parameters<typeof rightTo>[1];

const invoice = {
  awaiting: { tier: 1, tiers: 1, anyOf: [{ role: 'finance-lead', at: 'trust' }] },
  decisions: [],
  capturedBy: 'tom',
  history: [{ what: 'captured', by: 'tom' }],
  lines: [{ schoolId: 'oak' }],
  net: 100_000,
  gross: 120_000,
} as unknown as Invoice;
const alone = { role: 'finance-lead', at: 'trust' as const, upTo: 110_000, tier: 1, tiers: 1 };
const item = {
  category: 'invoice',
  principalId: null,
  schoolIds: ['oak'],
  trustItself: true,
  alone,
  together: [],
};
const limits = { basis: 'net', items: [item] } as Limits;

test('whom the scheme names may decide, up to their limit by its basis (F7)', () => {
  const right = { may: true, limit: 110_000, role: 'finance-lead', principalId: null };
  expect(rightTo(invoice, limits, 'farah', [])).toEqual(right);
  const byGross = { ...limits, basis: 'gross' } as Limits;
  expect(rightTo(invoice, byGross, 'farah', [])).toEqual({ may: false, why: 'not-named' });
});

test('nobody decides on what they, or somebody they cover for, captured or let pass (F7)', () => {
  expect(rightTo(invoice, limits, 'tom', [])).toEqual({ may: false, why: 'captured' });
  expect(rightTo(invoice, limits, 'farah', ['tom'])).toEqual({ may: false, why: 'captured' });
  const passed = { ...invoice, history: [...invoice.history, { what: 'passed', by: 'farah' }] };
  expect(rightTo(passed as Invoice, limits, 'farah', [])).toEqual({ may: false, why: 'passed' });
});

test('nobody decides twice, at another school, or out of turn', () => {
  const decided = { ...invoice, decisions: [{ by: 'farah', principalId: null }] } as Invoice;
  expect(rightTo(decided, limits, 'farah', [])).toEqual({ may: false, why: 'decided' });
  const elsewhere = { ...limits, items: [{ ...item, schoolIds: ['elm'] }] } as Limits;
  expect(rightTo(invoice, elsewhere, 'farah', [])).toEqual({ may: false, why: 'not-named' });
  const later = { ...invoice, awaiting: { ...invoice.awaiting!, tier: 2, tiers: 2 } } as Invoice;
  expect(rightTo(later, limits, 'farah', [])).toEqual({ may: false, why: 'not-named' });
  expect(rightTo({ ...invoice, awaiting: null }, limits, 'farah', []).may).toBe(false);
});
