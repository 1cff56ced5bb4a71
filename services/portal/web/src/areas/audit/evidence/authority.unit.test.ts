import { authorityWords } from './authority.ts';

const journal = (authority: object, more: object = {}) =>
  ({
    source: 'manual',
    total: 46_428_293,
    postedAt: '2026-06-26T10:30:00.000Z',
    authority: { schemeVersion: 1, limits: [], below: null, ...authority },
    ...more,
  }) as unknown as Parameters<typeof authorityWords>[0];

test('a journal without approval says by which rule it needed none (F7, F14)', () => {
  const limits = [{ role: 'finance-lead', at: 'trust', upTo: null }];
  expect(
    authorityWords(journal({ by: 'own-limit', limits, below: 10_000_000 }), 'Farah Iqbal'),
  ).toBe(
    'Posted by Farah Iqbal on Fri 26 Jun 2026, 11:30 within their own limit, so that no other approval was needed: by version 1 of the scheme of delegation a finance lead of the trust (no limit) may post £464,282.93 alone. Others have a limit of £100,000.00.',
  );
  expect(authorityWords(journal({ by: 'pay' }), 'x')).toMatch(/^Posted by the system from a/);
  expect(authorityWords(journal({ by: 'no-rule', schemeVersion: null }), 'x')).toMatch(
    /No approval was needed: no scheme of delegation was in force\.$/,
  );
});

test('one that nobody may post alone is never said to be in order (F7)', () => {
  expect(authorityWords(journal({ by: 'own-limit' }), 'Farah Iqbal')).toMatch(
    /without a recorded approval, though version 1 of the scheme of delegation lets nobody post/,
  );
});
