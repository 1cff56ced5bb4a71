import { faultsIn, sizesOf } from './rules.ts';

const says = (file: string, text: string) =>
  faultsIn({ file, text }).map((fault) => fault.says.split(' ').slice(0, 3).join(' '));

test.each([
  [
    'services/finance/src/journals/journal.ts',
    'const a = process.env.HOME;',
    'process.env is read',
  ],
  ['packages/delegation/src/scheme.ts', 'const now = new Date();', 'the time is'],
  ['services/risk/src/risks/risk.ts', '// TODO later', 'finish it, or'],
  ['docs/decisions/0001.md', 'see /home/someone/bursar/x', 'a path of'],
  ['services/risk/src/risks/risk.unit.test.ts', 'await pause(10);', 'a test waits'],
  ['services/risk/src/risks/riskRules.ts', '', 'file names are'],
  ['services/risk/src/risks/risk.test.ts', '', 'no part of'],
  ['packages/service-kit/src/lane.ts', 'export function lane() {}', 'lane is exported'],
])('%s with %p is found out', (file, text, fault) => {
  expect(says(file, text)).toEqual([fault]);
});

test.each([
  ['services/finance/src/settings.ts', 'const a = process.env.HOME;'],
  ['scripts/test.ts', 'const a = process.env.CI;'],
  ['packages/service-kit/src/clock.ts', '/** Real time. */\nexport const real = () => new Date();'],
  [
    'packages/service-kit/src/lane.ts',
    '/** A lane. */\nexport function lane(a: string): void;\nexport function lane(a: number): void;',
  ],
  [
    'packages/shared-types/src/order.ts',
    '/** An order. */\nexport const order = z.object({});\nexport type Order = z.output<typeof order>;',
  ],
  [
    'services/risk/src/risks/risk.ts',
    "import x from '../../../../work/home.ts'; export function open() {}",
  ],
])('%s with %p is in order', (file, text) => {
  expect(says(file, text)).toEqual([]);
});

test('a fault is reported with its line', () => {
  expect(faultsIn({ file: 'services/risk/src/a.ts', text: 'ok\n// FIXME' })).toMatchObject([
    { line: 2 },
  ]);
});

test('sizes are of the code that runs for users alone', () => {
  const lines = (count: number) => 'x\n'.repeat(count);
  const sources = [10, 20, 300].map((count) => ({
    file: `services/risk/src/a${count}.ts`,
    text: lines(count),
  }));
  const others = [
    'services/risk/src/a.unit.test.ts',
    'services/risk/test/b.ts',
    'scripts/c.ts',
    'packages/a/src/generated/d.ts',
  ];
  const sizes = sizesOf([...sources, ...others.map((file) => ({ file, text: lines(999) }))]);
  expect(sizes).toMatchObject({
    files: 3,
    median: 20,
    p90: 300,
    longest: [{ lines: 300 }, { lines: 20 }, { lines: 10 }],
  });
});
