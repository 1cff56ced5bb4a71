import { decideLetter, digestLetter, groupOf } from './letters.ts';
import type { Item } from './items.ts';

const place = { portal: 'https://bursar.test', trustId: 't1' };
const item = (more: Partial<Item>): Item => ({
  id: 'i1',
  kind: 'order-awaiting-approval',
  class: 'decide',
  title: 'Approve order PO2627-000088',
  sentence: 'Order PO2627-000088 of Oakfield Primary for £1,240.50 waits for your decision.',
  subject: { kind: 'order', id: 'o1' },
  record: { kind: 'order', id: 'o1' },
  schoolId: 's1',
  school: 'Oakfield Primary',
  amount: 1_240_50,
  at: '2026-11-23T23:30:00.000Z',
  deadline: '2026-11-24',
  facts: { number: 88, year: '2026/27', gross: 1_240_50 },
  settledAt: null,
  event: 'procurement#310',
  ...more,
});

test('a letter that asks for a decision says for how much, where and by when, and its link decides nothing (F7)', () => {
  expect(decideLetter(item({}), place)).toEqual({
    subject: 'Approve £1,240.50 · Oakfield Primary · by Tue 24 Nov',
    text: [
      'Order PO2627-000088 of Oakfield Primary for £1,240.50 waits for your decision.',
      '',
      'Amount: £1,240.50',
      'School: Oakfield Primary',
      'By: Tue 24 Nov',
      'Waiting since: Mon 23 Nov',
      '',
      'https://bursar.test/go/t1/order/o1',
      '',
      'Opening a link decides nothing. This letter was written by the platform; nobody reads answers to it.',
      '',
    ].join('\n'),
  });
});

test('what has no amount, school or deadline is said by its title, and without a portal without a link', () => {
  const bare = { kind: 'risk-past-appetite', facts: { number: 4, standing: 'above-appetite' } };
  const nothing = { amount: null, school: null, deadline: null };
  const { subject, text } = decideLetter(item({ ...bare, ...nothing }), { ...place, portal: null });
  expect(subject).toBe('Risk 4 is above appetite');
  expect(text).not.toMatch(/Amount|School|By:|http/);
});

// A Tuesday.
const day = {
  today: '2026-11-24',
  soon: '2026-12-01',
  longAgo: '2026-11-17',
  newSince: '2026-11-23T08:00:00.000Z',
};
const due = (deadline: string | null, at = '2026-11-01T08:00:00.000Z') =>
  item({ class: 'deadline', title: `Due ${deadline}`, amount: null, deadline, at });

test('what is due is told every morning from a week before its day, all else once (X1)', () => {
  const groups = [
    due('2026-11-23'),
    due('2026-11-24'),
    due('2026-12-01'),
    due('2026-12-02'),
    due(null),
    due('2026-12-02', '2026-11-23T09:00:00.000Z'),
    due(null, '2026-11-23T09:00:00.000Z'),
  ].map((each) => groupOf(each, day));
  expect(groups).toEqual(['overdue', 'due today', 'due within a week', null, null, 'new', 'new']);
});

test('a digest begins with what is longest overdue, counts all, and is not sent for nothing (X1)', () => {
  expect(digestLetter([due('2026-12-02'), due(null)], day, place)).toBeNull();
  // What is overdue for long is told again on a Monday, or beside something else.
  const old = due('2026-11-16');
  expect(digestLetter([old], day, place)).toBeNull();
  expect(digestLetter([old], { ...day, today: '2026-11-30' }, place)).not.toBeNull();
  expect(digestLetter([old, due('2026-11-24')], day, place)!.subject).toBe(
    'Waiting for you · 1 overdue · 1 due today',
  );
  const { subject, text } = digestLetter(
    [due('2026-12-01'), due('2026-11-20'), due('2026-11-24'), due('2026-11-23')],
    day,
    place,
  )!;
  expect(subject).toBe('Waiting for you · 2 overdue · 1 due today · 1 due within a week');
  expect(text.split('\n').filter((line) => /^(Overdue|Due )/.test(line))).toEqual([
    'Overdue',
    'Due 2026-11-20 · Oakfield Primary · by Fri 20 Nov',
    'Due 2026-11-23 · Oakfield Primary · by Mon 23 Nov',
    'Due today',
    'Due 2026-11-24 · Oakfield Primary · by Tue 24 Nov',
    'Due within a week',
    'Due 2026-12-01 · Oakfield Primary · by Tue 1 Dec',
  ]);
  const many = digestLetter(
    Array.from({ length: 40 }, () => due('2026-11-24')),
    day,
    place,
  )!;
  expect(many.text.match(/\/go\//g)).toHaveLength(25);
  expect(many.text).toContain('And 15 more in your inbox.');
});
