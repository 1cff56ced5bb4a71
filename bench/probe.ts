import { startThrowawayPostgres } from '@bursar/local-parts';
import { scene } from './posting/scene.ts';
import { serve } from './posting/serve.ts';
import { load } from './posting/load.ts';
const server = await startThrowawayPostgres({ durable: true, settings: { max_connections: 300 } });
for (const n of [1, 50]) {
const s = await scene(server.superuserUrl, n);
const { port, tokens, stop } = await serve({ kind: 'own', urls: s.urls, subjects: s.trusts.map(t => t.subject) });
const out = []; for (let i = 0; i < 5; i++) { const r = await load({ port, tokens, trusts: s.trusts, hot: false, seconds: 3 }); out.push(Math.round(r.perSecond)); }
console.log(n, out.join(' ')); await stop(); }
await server.stop(); process.exit(0);
