/** A server in a process of its own: told which over IPC, answers with its port and tokens. */
import { naiveServer } from './naive-server.ts';
import { ownServer } from './own-server.ts';
import type { ServerOrder } from './serve.ts';

async function serveOrder({ kind, urls, subjects }: ServerOrder): Promise<void> {
  if (kind === 'naive') {
    const { port } = await naiveServer(urls.owner);
    process.send!({ port, tokens: subjects.map(() => '') });
    return;
  }
  const { port, token } = await ownServer(urls);
  process.send!({ port, tokens: await Promise.all(subjects.map((subject) => token(subject))) });
}

process.once('message', (order: ServerOrder) => void serveOrder(order));
process.once('SIGTERM', () => process.exit(0));
