import { authorityOf } from './authority.ts';

const rule = (role: string, upTo: number | null, tier = 1) => ({
  category: 'journal',
  role,
  at: 'trust' as const,
  upTo,
  tier,
});
const scheme = (rules: readonly ReturnType<typeof rule>[]) =>
  [
    {
      trustId: 't',
      version: 2,
      effectiveFrom: '2026-09-01',
      published: { schemeVersion: 2, effectiveFrom: '2026-09-01', basis: 'net', rules },
    },
  ] as never;
const demo = scheme([rule('finance-officer', 10_000_000), rule('finance-lead', null)]);
const posted = (total: bigint, more: object = {}) => ({
  source: 'manual',
  total,
  at: '2026-11-02T10:00:00.000Z',
  isDecided: false,
  ...more,
});

test('a journal posted by its author alone names the scheme and who may post as much (F7, F14)', () => {
  expect(authorityOf(posted(46_428_293n), demo)).toEqual({
    by: 'own-limit',
    schemeVersion: 2,
    limits: [{ role: 'finance-lead', at: 'trust', upTo: null }],
    below: 10_000_000,
  });
  expect(authorityOf(posted(10_000_000n), demo)).toMatchObject({
    limits: [{ role: 'finance-officer', upTo: 10_000_000 }, { role: 'finance-lead' }],
    below: null,
  });
});

test('a band that several decide on in turn is nobody’s own limit (F7)', () => {
  const rules = [
    rule('finance-officer', 500),
    rule('finance-lead', null),
    rule('trustee', null, 2),
  ];
  expect(authorityOf(posted(501n), scheme(rules))).toMatchObject({ limits: [], below: 500 });
});

test('decisions, invoices and pay runs are the right of their journals (F7, F14)', () => {
  expect(authorityOf(posted(1n, { isDecided: true }), demo).by).toBe('decided');
  expect(authorityOf(posted(1n, { source: 'invoice' }), demo).by).toBe('invoice');
  expect(authorityOf(posted(1n, { source: 'pay' }), demo).by).toBe('pay');
});

test('before any scheme, or without a rule for journals, nothing was reserved to others (F7)', () => {
  const before = posted(1n, { at: '2026-08-31T10:00:00.000Z' });
  expect(authorityOf(before, demo)).toMatchObject({ by: 'no-rule', schemeVersion: null });
  expect(authorityOf(posted(1n), scheme([]))).toMatchObject({ by: 'no-rule', schemeVersion: 2 });
});
