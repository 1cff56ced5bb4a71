/** A server in a process of its own: told which over IPC, answers with its port and tokens. */
import { naiveServer } from './naive-server.ts';
import { ownServer } from './own-server.ts';
import type { ServerOrder } from './serve.ts';

process.once('message', async ({ kind, urls, subjects }: ServerOrder) => {
  if (kind === 'naive') {
    const { port } = await naiveServer(urls.owner);
    process.send!({ port, tokens: subjects.map(() => '') });
    return;
  }
  const { port, token } = await ownServer(urls);
  process.send!({ port, tokens: await Promise.all(subjects.map((subject) => token(subject))) });
});
process.once('SIGTERM', () => process.exit(0));
