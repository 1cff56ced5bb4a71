/** Tests run as native ES modules; swc only strips the types. */
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
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
