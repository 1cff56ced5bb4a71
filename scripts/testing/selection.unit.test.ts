import { partOf, parts } from './parts.ts';
import { readRequest, select } from './selection.ts';

const files = [
  'packages/local-parts/src/postgres.int.test.ts',
  'services/finance/src/journals/journal.unit.test.ts',
  'services/finance/src/journals/post-journal.api.test.ts',
  'services/finance-extra/src/a.unit.test.ts',
  'tests/crash/local.int.test.ts',
  'tests/story/order.test.ts',
  'tests/story/builders.unit.test.ts',
];
const folders = new Set(['services/finance', 'tests']);
const placeOf = (arg: string) => (folders.has(arg) ? arg : undefined);
const chosen = (...args: string[]) =>
  select(readRequest(args, placeOf), files).map(({ part, files: of }) => [part.name, ...of]);

test('without arguments every part runs, each test file in exactly one of them', () => {
  const all = chosen();
  expect(all.map(([name]) => name)).toEqual(parts.map(({ name }) => name));
  expect(all.flatMap(([, ...of]) => of).toSorted()).toEqual(files.toSorted());
  expect(all.find(([name]) => name === 'crash')).toEqual([
    'crash',
    'tests/crash/local.int.test.ts',
  ]);
});

test('a part, a folder, or both select what is in both', () => {
  expect(chosen('types')).toEqual([['types']]);
  expect(chosen('services/finance')).toEqual([
    ['unit', 'services/finance/src/journals/journal.unit.test.ts'],
    ['api', 'services/finance/src/journals/post-journal.api.test.ts'],
  ]);
  expect(chosen('api', 'services/finance')).toEqual([
    ['api', 'services/finance/src/journals/post-journal.api.test.ts'],
  ]);
});

test('a test file whose name fits no part is found out', () => {
  expect(partOf('services/finance/src/journals/journal.test.ts')).toBeUndefined();
  expect(partOf('services/finance/src/journals/journal.unit.test.ts')?.name).toBe('unit');
});

test('numbers are handed on, and what is neither a part nor a folder is refused in one sentence', () => {
  expect(readRequest(['crash', '--rounds', '40'], placeOf).environment).toEqual({
    BURSAR_ROUNDS: '40',
  });
  expect(() => readRequest(['--rounds', 'many'], placeOf)).toThrow(
    '--rounds takes a whole number.',
  );
  expect(() => readRequest(['units'], placeOf)).toThrow('units is neither a part nor a folder');
});
