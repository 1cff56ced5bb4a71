import fc from 'fast-check';
import { formatPence } from '@bursar/shared-types/money';
import { measureNames } from '../management-accounts/index.ts';
import { sentenceOf } from './sentence.ts';
import type { Told } from './sentence.ts';

const told = (more: Partial<Told>): Told => ({
  measure: 'variance',
  value: 109_913_369n,
  kind: 'balance',
  account: null,
  where: 'the trust',
  fund: null,
  month: '2026-11',
  year: '2026/27',
  ...more,
});

test.each<[Partial<Told>, string]>([
  [
    {},
    'At 2026-11, the 2026/27 forecast for the in-year balance at the trust is £1,099,133.69 better than budget (+£1,099,133.69).',
  ],
  [
    { kind: 'expenditure', account: 'Cleaning contract (310020)', value: -5_00n, where: 'Oak' },
    'At 2026-11, the 2026/27 forecast for Cleaning contract (310020) at Oak is £5.00 over budget (−£5.00).',
  ],
  [
    { measure: 'forecast', value: -5_00n, fund: 'GAG' },
    'At 2026-11, the trust is forecast to end 2026/27 with a deficit of £5.00 in fund GAG.',
  ],
  [
    { measure: 'available', kind: 'income', value: 5_00n },
    '£5.00 of the 2026/27 budget for income at the trust is still to be received.',
  ],
  [
    { measure: 'varianceToDate', kind: 'income', value: 0n },
    'To the end of 2026-11, income at the trust is as in its profile.',
  ],
])('a figure is said as people say it, a variance with its sign: %j (X13)', (more, sentence) => {
  expect(sentenceOf(told(more))).toBe(sentence);
});

test('whatever the figure, its sentence says how much it is (X13)', () => {
  const kinds = ['income', 'expenditure', 'balance'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...measureNames),
      fc.constantFrom(...kinds),
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).filter((value) => value !== 0n),
      (measure, kind, value) => {
        const size = formatPence(value < 0n ? -value : value);
        expect(sentenceOf(told({ measure, kind, value }))).toContain(size);
      },
    ),
  );
});
