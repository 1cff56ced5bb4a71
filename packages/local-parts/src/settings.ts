import { fileURLToPath } from 'node:url';

/** The repository's root, where caches shared by all packages live. */
export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** Brokers somebody else runs (`KAFKA_BROKERS=host:port,host:port`); nothing is started then. */
export function givenBrokers(): string[] {
  return (process.env.KAFKA_BROKERS ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

/**
 * The environment handed to a server: where programs are found, and nothing else of ours, so that a
 * secret or a locale of the shell never reaches it.
 */
export function childEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LANG: 'C', LC_ALL: 'C', TZ: 'UTC', ...extra };
}

/** The whole environment, for tools that must find their own settings (Maven behind a proxy). */
export function wholeEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env };
}

/** `JAVA_HOME`, where set. */
export function javaHome(): string | undefined {
  return process.env.JAVA_HOME;
}

/**
 * Whether a test that lacks a part must fail rather than be skipped (`BURSAR_REQUIRE_PARTS=1`, which
 * `./scripts/test` sets where `CI=true`).
 */
export function partsRequired(): boolean {
  return process.env.BURSAR_REQUIRE_PARTS === '1';
}
