import type { Postgres } from '../../packages/local-parts/src/index.ts';

/** The servers that this run of the tests started, shared by jest's set-up and tear-down. */
export const runningServers: Postgres[] = [];
