/** A command that passes or fails as a whole and counts as one test. */
export interface Check {
  readonly title: string;
  /** The program and its arguments, run at the root. */
  readonly command: readonly string[];
}

/** Test files that run together. */
export interface TestGroup {
  /** Whether a test file, named from the root, is of this part. */
  readonly holds: (file: string) => boolean;
  /** Jest's workers: 1 where tests start servers of their own or load the machine. */
  readonly workers: number;
  /** A run that takes longer hangs, and is ended. */
  readonly minutes: number;
  /** What has to be had from outside before the tests run. */
  readonly needs: readonly ('postgres' | 'kafka' | 'python' | 'chromium')[];
}

/** One part of `./scripts/test`. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly checks: readonly Check[];
  readonly tests?: TestGroup;
}

const spanning = ['conformance', 'model', 'crash', 'story', 'portal'];
const isSpanning = (file: string) => spanning.some((name) => file.startsWith(`tests/${name}/`));
const isKind = (kind: string) => (file: string) =>
  file.endsWith(`.${kind}.test.ts`) && !isSpanning(file);
const isBelow = (name: string) => (file: string) =>
  file.startsWith(`tests/${name}/`) && !file.endsWith('.unit.test.ts');
const node = (...args: string[]) => [process.execPath, ...args];

/** Every part, in the order in which they run: what fails soonest and tells most comes first. */
export const parts: readonly Part[] = [
  {
    name: 'generated',
    title: 'generated files are up to date',
    checks: [
      {
        title: 'event contracts: JSON Schema, AsyncAPI and the pages of docs/events',
        command: node('packages/shared-types/src/generate.ts', '--check'),
      },
      {
        title: 'OpenAPI documents, in which nothing breaks what was released',
        command: node('scripts/generate-openapi.ts', '--check'),
      },
      {
        title: 'the portal’s types of the services',
        command: node('tools/openapi-client/src/generate.ts', '--check'),
      },
    ],
  },
  {
    name: 'types',
    title: 'type check',
    checks: [
      { title: 'tsc', command: ['tsc', '--noEmit', '-p', '.'] },
      {
        title: 'tsc, the portal’s pages',
        command: ['tsc', '--noEmit', '-p', 'services/portal/web'],
      },
    ],
  },
  {
    name: 'lint',
    title: 'lint, format, import rules, unused code, style',
    checks: [
      { title: 'oxlint, with types', command: ['oxlint', '--deny-warnings'] },
      { title: 'oxfmt', command: ['oxfmt', '--check', '.'] },
      {
        title: 'import rules',
        command: [
          'depcruise',
          '--config',
          '.dependency-cruiser.cjs',
          'packages',
          'services',
          'tools',
          'tests',
          'bench',
          'scripts',
        ],
      },
      { title: 'unused code', command: ['knip', '--no-config-hints'] },
      { title: 'style', command: node('scripts/check-style.ts') },
    ],
  },
  {
    name: 'unit',
    title: 'rules, without any part',
    checks: [],
    tests: { holds: (file) => file.endsWith('.unit.test.ts'), workers: 2, minutes: 15, needs: [] },
  },
  {
    name: 'api',
    title: 'operations over HTTP on real PostgreSQL',
    checks: [],
    tests: { holds: isKind('api'), workers: 2, minutes: 20, needs: ['postgres'] },
  },
  {
    name: 'int',
    title: 'integration on real parts',
    checks: [],
    tests: {
      holds: isKind('int'),
      workers: 2,
      minutes: 20,
      needs: ['postgres', 'kafka', 'python'],
    },
  },
  {
    name: 'conformance',
    title: 'both transports keep the same promises',
    checks: [],
    tests: { holds: isBelow('conformance'), workers: 1, minutes: 20, needs: ['postgres', 'kafka'] },
  },
  {
    name: 'model',
    title: 'histories against a model',
    checks: [],
    tests: { holds: isBelow('model'), workers: 1, minutes: 20, needs: ['postgres'] },
  },
  {
    name: 'crash',
    title: 'kill -9 under load',
    checks: [],
    tests: { holds: isBelow('crash'), workers: 1, minutes: 30, needs: ['postgres', 'kafka'] },
  },
  {
    name: 'story',
    title: 'the story, through every service',
    checks: [],
    tests: { holds: isBelow('story'), workers: 1, minutes: 20, needs: ['postgres', 'python'] },
  },
  {
    name: 'portal',
    title: 'the portal in a browser',
    checks: [
      {
        title: 'the pages build',
        command: node('services/portal/web/build.ts'),
      },
    ],
    tests: { holds: isBelow('portal'), workers: 1, minutes: 25, needs: ['chromium'] },
  },
];

/** The part that runs a test file; undefined for one that nothing would run. */
export function partOf(file: string): Part | undefined {
  return parts.find((part) => part.tests?.holds(file));
}
