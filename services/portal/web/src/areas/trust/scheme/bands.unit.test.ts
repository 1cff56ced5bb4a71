import { bandsOf, categoriesOf } from './bands.ts';

const rule = (role: string, upTo: number | null, tier: number, at = 'trust') => ({
  category: 'order',
  role,
  at,
  upTo,
  tier,
});

test('a scheme is read by band, each beginning where the one below ends, and tier by tier', () => {
  const bands = bandsOf([
    rule('trustee', null, 3),
    rule('approver', null, 1, 'school'),
    rule('finance-lead', null, 2),
    rule('finance-lead', 2_500_000, 1),
    rule('approver', 500_000, 1, 'school'),
    rule('finance-lead', 500_000, 1),
  ]);
  const shown = bands.map(({ above, upTo, tiers }) => [
    above,
    upTo,
    tiers.map((own) => own.map(({ role }) => role).join(' or ')),
  ]);
  expect(shown).toEqual([
    [null, 500_000, ['approver or finance-lead']],
    [500_000, 2_500_000, ['finance-lead']],
    [2_500_000, null, ['approver', 'finance-lead', 'trustee']],
  ]);
});

test('categories keep the order in which the scheme names them', () => {
  const of = (category: string) => ({ ...rule('approver', null, 1), category });
  expect(categoriesOf([of('order'), of('journal'), of('order')])).toEqual(['order', 'journal']);
});
