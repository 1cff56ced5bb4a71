import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';

export interface ServerOrder {
  readonly kind: 'own' | 'naive';
  readonly urls: DatabaseUrls;
  readonly subjects: readonly string[];
}

/** Starts a server process; `stop` ends it. */
export async function serve(
  order: ServerOrder,
): Promise<{ port: number; tokens: string[]; stop: () => Promise<void> }> {
  const child = fork(new URL('./server.ts', import.meta.url), { execArgv: process.execArgv });
  child.send(order);
  const [{ port, tokens }] = (await once(child, 'message')) as [{ port: number; tokens: string[] }];
  return {
    port,
    tokens,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
