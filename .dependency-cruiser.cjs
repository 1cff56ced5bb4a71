/**
 * What may import what, as the house has it. Each rule's comment is what a person reads when they
 * break it. Tests may import more than the code they test.
 */
const test = '(\\.test\\.ts$|/test/)';
const feature = '^services/([^/]+)/src/([^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files must not import each other in a circle: what one needs of the other belongs below both.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-other-service',
      comment: 'A service knows another only by its events (shared-types), never by its code.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'feature-by-its-face',
      comment: 'A feature imports another feature through its index.ts alone.',
      severity: 'error',
      from: { path: feature, pathNot: test },
      to: {
        path: '^services/$1/src/[^/]+/',
        pathNot: ['^services/$1/src/$2/', '^services/$1/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'feature-not-its-service',
      comment: 'service.ts and main.ts list the features; no feature looks up to them.',
      severity: 'error',
      from: { path: feature, pathNot: test },
      to: { path: '^services/[^/]+/src/(service|main)\\.ts$' },
    },
    {
      name: 'service-stands-on',
      comment:
        'A service stands on service-kit, shared-types, delegation, organisation and sheets, on no other package.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/', pathNot: test },
      to: {
        path: '^(packages|tools|tests|bench|scripts)/',
        pathNot: '^packages/(service-kit|shared-types|delegation|organisation|sheets)/',
      },
    },
    {
      name: 'kit-knows-no-domain',
      comment:
        'service-kit is for any service: it imports no service, and nothing of schools or limits.',
      severity: 'error',
      from: { path: '^packages/service-kit/', pathNot: test },
      to: { path: '^(services|tools|packages/(?!service-kit|shared-types))' },
    },
    {
      name: 'shared-types-stand-alone',
      comment: 'shared-types holds what services agree on, and imports none of them.',
      severity: 'error',
      from: { path: '^packages/shared-types/', pathNot: test },
      to: { path: '^(services|tools|packages/(?!shared-types))' },
    },
    {
      name: 'delegation-is-pure',
      comment:
        'The scheme of delegation is rules over plain values: shared-types and nothing else.',
      severity: 'error',
      from: { path: '^packages/delegation/', pathNot: test },
      to: {
        path: '^(services|tools|packages/(?!delegation|shared-types))|^node:|node_modules/(pg|drizzle-orm|fastify)/',
      },
    },
    {
      name: 'organisation-stands-on',
      comment: 'organisation stands on service-kit, shared-types and delegation.',
      severity: 'error',
      from: { path: '^packages/organisation/', pathNot: test },
      to: {
        path: '^(services|tools|packages/(?!organisation|service-kit|shared-types|delegation))',
      },
    },
    {
      name: 'parts-know-nobody',
      comment: 'local-parts starts servers and knows nothing of what runs on them.',
      severity: 'error',
      from: { path: '^packages/local-parts/' },
      to: { path: '^(services|tools|packages/(?!local-parts))' },
    },
    {
      name: 'kafka-behind-its-adapter',
      comment:
        'kafkajs is no longer maintained: only its adapter (transport/kafka*) imports it, so it can be replaced.',
      severity: 'error',
      from: { pathNot: ['^packages/service-kit/src/transport/kafka', test, '^(tests|bench)/'] },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'no-test-code',
      comment: 'What runs for users imports no test, and not test-kit.',
      severity: 'error',
      from: { path: '^(services|packages|tools)/', pathNot: [test, '^packages/test-kit/'] },
      to: { path: ['\\.test\\.ts$', '^(packages/test-kit|tests|bench)/'] },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: the file is gone, or the package is not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
