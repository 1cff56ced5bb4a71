import { generateKeyPairSync } from 'node:crypto';
import { CHAIN_START, hashOf } from '@bursar/shared-types';
import { buildExtract } from './extracts/build.ts';
import { verifyExtract } from './extracts/verify-extract.ts';
import { sampleTrust } from '../test/sample-trust.ts';
const N = Number(process.argv[2]);
const trust = sampleTrust(1, 30);
const log = trust.logs.log('finance'); const orders = trust.logs.log('procurement');
const tmpl = [...log].reverse().find(e => e.type === 'finance.journal-posted')!;
const otmpl = orders.find(e => e.type === 'procurement.order-submitted')!;
function* gen(service: string, base: any[], t: any, idField: string) {
  let prev = base.at(-1).hash; yield* base;
  for (let i = base.length + 1; i <= N; i++) {
    const id = `01990000-0000-7000-9000-${String(i).padStart(12,'0')}`;
    const u = { ...t, seq: i, id, body: t.body.replace(new RegExp(`"${idField}":"[^"]+"`), `"${idField}":"${id}"`) };
    prev = hashOf(u, prev); yield { ...u, hash: prev };
  }
}
const heads: any = trust.logs.heads();
for (const [s,b,t,f] of [['finance',log,tmpl,'journalId'],['procurement',orders,otmpl,'orderId']] as any) { let last: any; for (last of gen(s,b,t,f)); heads[s] = { seq: last.seq, hash: last.hash }; }
const keys = generateKeyPairSync('ed25519');
let peak = 0; const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss); }, 50);
let t0 = Date.now();
await buildExtract({ trust: trust.logs.trust, to: heads, events: async function* (s) { if (s === 'directory') yield* trust.logs.log(s); else if (s==='finance') yield* gen(s, log, tmpl,'journalId'); else yield* gen(s, orders, otmpl,'orderId'); }, key: keys.privateKey, path: '/tmp/rep/big.zip', scratch: '/tmp/rep/bigs' });
console.log(N, 'build', Date.now() - t0, 'ms, peak', Math.round(peak/1e6), 'MB'); peak = 0; t0 = Date.now();
const r = await verifyExtract('/tmp/rep/big.zip', { scratch: '/tmp/rep/bigv', key: keys.publicKey });
console.log('verify', Date.now() - t0, 'ms, peak', Math.round(peak/1e6), r.findings, r.proven);
clearInterval(timer);
