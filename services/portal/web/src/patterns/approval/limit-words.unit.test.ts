import { limitWords } from './limit-words.ts';

const amounts = { net: 483_100, gross: 579_720 };

test('a limit stands beside the amount that it is held against, not beside another (F7)', () => {
  expect(limitWords(500_000, 'net', amounts)).toBe(
    'You decide up to £5,000.00 net; this order is £4,831.00 net',
  );
  expect(limitWords(600_000, 'gross', amounts, 'invoice')).toBe(
    'You decide up to £6,000.00 with VAT; this invoice is £5,797.20 with VAT',
  );
});

test('who decides without limit is told so', () => {
  expect(limitWords(null, 'net', amounts)).toBe('You decide without limit');
  expect(limitWords(1_000, null, amounts)).toBe('You decide up to £10.00');
});
