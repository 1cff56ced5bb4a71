import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'bursar-imports-'));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Writes a project of files that import each other, and returns the rules that it breaks. */
function broken(files: Record<string, string[]>): string[] {
  for (const [file, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    const lines = imports.map((from, at) => `import { x as x${at} } from '${from}';`);
    writeFileSync(join(project, file), [...lines, 'export const x = 1;', ''].join('\n'));
  }
  const args = [
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '-T',
    'json',
    ...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? '')),
  ];
  const { stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', 'depcruise'), args, {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return report.summary.violations.map(({ rule }) => rule.name);
}

const rule = 'services/finance/src/journals/journal.ts';

test.each<[string, Record<string, string[]>, string[]]>([
  [
    'files in a circle',
    {
      'services/finance/src/journals/a.ts': ['./b.ts'],
      'services/finance/src/journals/b.ts': ['./a.ts'],
    },
    ['no-circle'],
  ],
  [
    'a service that imports another',
    {
      [rule]: ['../../../procurement/src/orders/index.ts'],
      'services/procurement/src/orders/index.ts': [],
    },
    ['no-other-service'],
  ],
  [
    'a feature that goes past the face of another',
    { [rule]: ['../periods/period.ts'], 'services/finance/src/periods/period.ts': [] },
    ['feature-by-its-face'],
  ],
  [
    'a feature that looks up to its service',
    { [rule]: ['../service.ts'], 'services/finance/src/service.ts': [] },
    ['feature-not-its-service'],
  ],
  [
    'a service on local-parts',
    {
      [rule]: ['../../../../packages/local-parts/src/index.ts'],
      'packages/local-parts/src/index.ts': [],
    },
    ['service-stands-on'],
  ],
  [
    'a service on test-kit outside its tests',
    {
      [rule]: ['../../../../packages/test-kit/src/index.ts'],
      'packages/test-kit/src/index.ts': [],
    },
    ['service-stands-on', 'no-test-code'],
  ],
  [
    'a kit that knows the organisation',
    {
      'packages/service-kit/src/a.ts': ['../../organisation/src/index.ts'],
      'packages/organisation/src/index.ts': [],
    },
    ['kit-knows-no-domain'],
  ],
  [
    'a kit that knows a service',
    {
      'packages/service-kit/src/a.ts': ['../../../services/risk/src/a.ts'],
      'services/risk/src/a.ts': [],
    },
    ['kit-knows-no-domain'],
  ],
  [
    'rules of delegation that stand on the kit',
    {
      'packages/delegation/src/a.ts': ['../../service-kit/src/index.ts'],
      'packages/service-kit/src/index.ts': [],
    },
    ['delegation-is-pure'],
  ],
  [
    'kafkajs outside its adapter',
    {
      'packages/service-kit/src/relay.ts': ['kafkajs'],
      'node_modules/kafkajs/index.js': [],
    },
    ['kafka-behind-its-adapter'],
  ],
  ['an import of what is not there', { [rule]: ['./gone.ts'] }, ['resolvable']],
])('%s breaks the import rules', (_, files, rules) => {
  expect(broken(files).toSorted()).toEqual(rules.toSorted());
});

test('a feature may import another by its face, tests past it, and the adapter of Kafka its client', () => {
  const files = {
    [rule]: ['../periods/index.ts', '../../../../packages/service-kit/src/index.ts'],
    'services/finance/src/periods/index.ts': ['./period.ts'],
    'services/finance/src/periods/period.ts': [],
    'services/finance/src/service.ts': ['./journals/journal.ts'],
    'packages/service-kit/src/index.ts': [],
    'packages/service-kit/src/transport/kafka-transport.ts': ['kafkajs'],
    'services/finance/src/journals/journal.unit.test.ts': [
      '../periods/period.ts',
      '../../../../packages/test-kit/src/index.ts',
    ],
    'packages/test-kit/src/index.ts': [],
    'node_modules/kafkajs/index.js': [],
  };
  expect(broken(files)).toEqual([]);
});
