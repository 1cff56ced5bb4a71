import { startThrowawayPostgres } from '@bursar/local-parts';
import { scene } from './posting/scene.ts';
import { serve } from './posting/serve.ts';
import { load } from './posting/load.ts';
const pgs = await startThrowawayPostgres({ durable: true });
const n = Number(process.argv[2] ?? 1), hot = process.argv[3] === 'hot';
const before = await scene(pgs.superuserUrl, n); void before; const s = await scene(pgs.superuserUrl, n);
for (const kind of (process.argv[4]?.split(',') ?? ['own', 'naive', 'own', 'naive']) as ('own'|'naive')[]) {
  const server = await serve({ kind, urls: s.urls, subjects: s.trusts.map((t) => t.subject) });
  await load({ port: server.port, trusts: s.trusts, tokens: server.tokens, hot, seconds: 2 });
  const r = await load({ port: server.port, trusts: s.trusts, tokens: server.tokens, hot, seconds: 5 });
  console.log(kind, r.perSecond, r.failures);
  await server.stop();
}
await pgs.stop();
process.exit(0);
