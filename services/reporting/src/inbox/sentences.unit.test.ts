import { sentenceOf } from './sentences.ts';

describe('a sentence of the inbox', () => {
  test('of an overdue check says since when, by name of day and check, and stays true (X1, E4)', () => {
    const facts = { catalogueCode: 'fire-alarm-call-point', dueOn: '2026-10-03' };
    expect(sentenceOf('check-overdue', facts, 'Oak')).toBe(
      'The check “Fire alarm call-point test (rotate points)” of Oak was due on 3 October 2026 and was not done by then.',
    );
  });

  test('says what money is for, so that nobody reads it as more than that (F7)', () => {
    expect(sentenceOf('invoice-awaiting-approval', { gross: 178_320 }, null)).toBe(
      'An invoice for £1,783.20 waits for approval.',
    );
    const journal = { date: '2025-10-20', total: 124_200 };
    expect(sentenceOf('journal-awaiting-approval', journal, null)).toBe(
      'A journal of 20 October 2025 for £1,242.00 waits for your decision.',
    );
    const kinds = ['order-awaiting-approval', 'invoice-exception', 'journal-returned'];
    const facts = { ...journal, gross: 65_520, number: 1, year: '2025/26', fault: 'over-order' };
    for (const kind of [...kinds, 'journal-rejected']) {
      expect(sentenceOf(kind, facts, null)).not.toMatch(/over £/);
    }
  });

  test('names an order by the number on its document (F7)', () => {
    const facts = { number: 15, year: '2026/27', gross: 65_520 };
    expect(sentenceOf('order-awaiting-approval', facts, 'Oak')).toBe(
      'Order PO2627-000015 of Oak for £655.20 waits for your decision.',
    );
    for (const kind of ['order-over-budget', 'order-returned', 'order-rejected']) {
      expect(sentenceOf(kind, facts, null)).toContain('Order PO2627-000015 ');
    }
    // An item that was kept before its year was.
    expect(sentenceOf('order-rejected', { number: 15 }, null)).toBe('Order 15 was rejected.');
  });
});
