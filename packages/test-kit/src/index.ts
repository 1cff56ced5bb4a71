export { testDatabase } from './database.ts';
export type { TestDatabase } from './database.ts';
export { Bench, foundTrust, grant } from './harness.ts';
export { testIdentity } from './tokens.ts';
export type { TestIdentity } from './tokens.ts';
export { FakeSource } from './fake-source.ts';
export { ServiceUnderTest } from './service-under-test.ts';
export type { Answer, Caller } from './service-under-test.ts';
