import type { ExceptionName } from '@bursar/shared-types/codes/finance';
import { wasSeen } from './let-pass.ts';
import type { MatchException } from './match.ts';

const one = (fault: ExceptionName, expected: string | null, found: string | null, line = 1) =>
  ({ fault, line, expected, found }) as MatchException;
const nothingCame = one('not-received', '0', '10');

test('what somebody let pass stays passed while goods come, and no longer once they had not (F3)', () => {
  expect(wasSeen([nothingCame], [nothingCame])).toBe(true);
  expect(wasSeen([nothingCame], [one('quantity-over', '6.125', '10')])).toBe(true);
  expect(wasSeen([nothingCame], [])).toBe(true);
  expect(wasSeen([one('quantity-over', '6.125', '10')], [nothingCame])).toBe(false);
  expect(wasSeen([one('quantity-over', '6.125', '10')], [one('quantity-over', '6.1', '10')])).toBe(
    false,
  );
});

test('letting one thing pass lets no other pass: another fault, another line, an order called off (F3)', () => {
  const calledOff = { ...one('order-not-approved', null, null), line: null };
  expect(wasSeen([nothingCame], [calledOff])).toBe(false);
  expect(wasSeen([nothingCame], [nothingCame, one('price-over', '500', '501')])).toBe(false);
  expect(wasSeen([nothingCame], [one('not-received', '0', '10', 2)])).toBe(false);
  expect(wasSeen([], [nothingCame])).toBe(false);
  expect(wasSeen([one('over-budget', '-500', '100')], [one('over-budget', '-501', '100')])).toBe(
    false,
  );
});
