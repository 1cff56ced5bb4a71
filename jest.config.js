const stripped = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];

/** Tests run as native ES modules; swc only strips the types. */
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': stripped(false),
    '^.+\\.tsx$': stripped(true),
  },
  // Rules may stand beside what is drawn; what it looks like is no matter to them.
  moduleNameMapper: { '\\.css$': '<rootDir>/scripts/testing/no-style.ts' },
  roots: ['bench', 'packages', 'scripts', 'services', 'tests', 'tools'].map(
    (each) => `<rootDir>/${each}`,
  ),
};

/** Two kinds of test, so that only those on real parts pay for a PostgreSQL. */
export default {
  projects: [
    { ...common, displayName: 'rules', testMatch: ['**/*.unit.test.ts'] },
    {
      ...common,
      displayName: 'parts',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.unit\\.test\\.ts$'],
      globalSetup: '<rootDir>/scripts/testing/postgres-for-run.ts',
      globalTeardown: '<rootDir>/scripts/testing/postgres-after-run.ts',
    },
  ],
  // Real parts on a busy machine: a test that hangs is found, a slow one is not punished.
  testTimeout: 60_000,
};
