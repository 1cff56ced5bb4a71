import { headingOf } from './heading-of.ts';
import type { Invoice } from './types.ts';

type Asked = Parameters<typeof headingOf>[0];
const exception = (fault: string, line: number, more: object = {}) =>
  ({
    fault,
    words: 'Not everything has been received',
    line,
    expected: '0',
    found: '1',
    ...more,
  }) as Invoice['exceptions'][number];
const order = (...received: string[]) =>
  ({ lines: received.map((each, at) => ({ line: at + 1, received: each })) }) as Asked['order'];

test('where one line came and another did not, it does not say that nothing was received (F3)', () => {
  const exceptions = [exception('not-received', 2)];
  expect(headingOf({ exceptions, order: order('1', '0') })).toBe(
    'Not everything has been received',
  );
  expect(headingOf({ exceptions, order: order('0', '0') })).toBe('Nothing has been received');
});

test('where only prices differ it says by how much', () => {
  const price = exception('price-over', 1, { expected: '11500', found: '13225' });
  expect(headingOf({ exceptions: [price], order: order('1') })).toBe(
    'Billed £17.25 more than ordered',
  );
});
