import { startThrowawayPostgres } from '@bursar/local-parts';
import pg from 'pg';
import { interleave } from './report.ts';
import { load } from './posting/load.ts';
import { scene } from './posting/scene.ts';
import { serve } from './posting/serve.ts';

const server = await startThrowawayPostgres({ durable: true, settings: { max_connections: 300 } });
async function side(change: string[]) {
  const { urls, trusts: made } = await scene(server.superuserUrl, 1);
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  for (const c of change) await client.query(c);
  await client.end();
  const { port, tokens, stop } = await serve({ kind: 'own', urls, subjects: made.map((t) => t.subject) });
  const once = (seconds: number) => load({ port, tokens, trusts: made, hot: false, seconds });
  await once(2);
  return { run: async () => { await once(1); return (await once(3)).perSecond; }, stop };
}
const old = [
  `create or replace function refuse_unbalanced() returns trigger language plpgsql as $$
begin
  if exists (select 1 from posted group by trust_id, journal_id, school_id, fund having sum(debit) <> sum(credit)) then
    raise exception 'unbalanced-journal' using errcode = 'BR001';
  end if;
  return null;
end $$`,
  'drop index reversed_once', 'drop index imported',
  'alter table journal drop constraint journal_trust_id_reverses_fkey',
];
const variants: Record<string, string[]> = { all: old, trigger: old.slice(0, 1), fk: old.slice(3), indexes: old.slice(1, 3) };
for (const name of process.argv.slice(2)) {
  const a = await side([]);
  const b = await side(variants[name]!);
  console.log(name, await interleave(6, { own: a.run, baseline: b.run }, console.log));
  await a.stop(); await b.stop();
}
await server.stop();
