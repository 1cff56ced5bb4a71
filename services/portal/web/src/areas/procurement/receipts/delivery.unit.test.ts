import { deliveryFaults, overWords, receivedWords, shortLines } from './delivery.ts';

const line = (number: number, quantity: string, received: string) => ({
  line: number,
  description: 'Paper',
  quantity,
  received,
});

test('what is over on one line does not hide what another lacks: each is named (P3)', () => {
  const lines = [line(1, '1', '2'), line(2, '3', '0'), line(3, '5', '4.5'), line(4, '2', '2')];
  expect(deliveryFaults(lines)).toEqual([
    'Line 1 (Paper): 2 received, only 1 ordered',
    'Line 2 (Paper): nothing received of 3 ordered',
    'Line 3 (Paper): 0.5 of 5 still to come',
  ]);
  expect(shortLines(lines).map(({ line: number }) => number)).toEqual([2, 3]);
});

test('a line says how much was ordered and received in plain words', () => {
  expect(receivedWords(line(1, '1', '0'))).toBe('1 ordered, none received yet');
  expect(receivedWords(line(1, '10', '4'))).toBe('10 ordered, 4 received so far');
});

test('more than was ordered is said before it is saved, and no sooner', () => {
  expect(overWords('1', 2_000)).toBe('2 received, only 1 ordered');
  expect(overWords('2.5', 2_500)).toBeNull();
});
