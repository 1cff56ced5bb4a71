import { randomUUID } from 'node:crypto';
import type { Postgres } from '@bursar/local-parts';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { Pool } from 'undici';
import { interleave } from './report.ts';
import type { Finding } from './report.ts';
import { journalFor } from './posting/load.ts';
import { scene } from './posting/scene.ts';
import type { Trust } from './posting/scene.ts';
import { serve } from './posting/serve.ts';

const PAIRS = 5;
const BATCH = 100;
const BATCHES = 40;

/** Journals posted in batches of 100 ÷ COPY of the same rows into the same indexed tables. */
export async function bulk(server: Postgres, say: (line: string) => void): Promise<Finding[]> {
  say(`bulk: ${BATCHES} batches of ${BATCH}`);
  const ours = await scene(server.superuserUrl, 1);
  const { port, tokens, stop } = await serve({
    kind: 'own',
    urls: ours.urls,
    subjects: [ours.trusts[0]!.subject],
  });
  const own = () => postBatches(port, tokens[0]!, ours.trusts[0]!);
  const theirs = await scene(server.superuserUrl, 1);
  let copied = 0;
  const baseline = async () => {
    copied += 1;
    return copyRows(theirs.urls.owner, theirs.trusts[0]!, copied);
  };
  await own();
  await baseline();
  const result = await interleave(PAIRS, { own, baseline }, say);
  await stop();
  return [
    { name: 'bulk batches of 100 against COPY', ratio: result.own / result.baseline, floor: 0.12 },
  ];
}

/** Journals a second, over HTTP, two batches under way at once. */
async function postBatches(port: number, token: string, trust: Trust): Promise<number> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 2 });
  const bodies = Array.from({ length: BATCHES }, () =>
    JSON.stringify({ journals: Array.from({ length: BATCH }, () => journalFor(trust, false)) }),
  );
  const start = performance.now();
  const client = async (): Promise<void> => {
    for (let body = bodies.pop(); body; body = bodies.pop()) {
      const reply = await pool.request({
        method: 'POST',
        path: `/v1/trusts/${trust.trustId}/journal-batches`,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body,
      });
      const text = await reply.body.text();
      if (reply.statusCode !== 201) throw new Error(`${reply.statusCode} ${text.slice(0, 300)}`);
    }
  };
  await Promise.all([client(), client()]);
  const seconds = (performance.now() - start) / 1_000;
  await pool.close();
  return (BATCHES * BATCH) / seconds;
}

/** Journals a second of COPY: journal, two lines and event each, as text prepared beforehand. */
async function copyRows(
  ownerUrl: string,
  { trustId, schoolId }: Trust,
  run: number,
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const rows = Array.from({ length: BATCHES * BATCH }, (_, i) => ({
    id: randomUUID(),
    number: run * 1_000_000 + i,
  }));
  const at = new Date().toISOString();
  const body = JSON.stringify({ lines: 'x'.repeat(900) });
  const journals = rows.map(({ id, number }) =>
    [
      trustId,
      id,
      '2025/26',
      number,
      '2025-09',
      '2025-09-15',
      'general',
      'manual',
      '',
      'Bench',
      5,
      `{${schoolId}}`,
      'x',
      at,
      '[]',
      '{}',
    ].join('\t'),
  );
  const lines = rows.flatMap(({ id }) => [
    [trustId, id, 1, '410010', schoolId, 'GAG', 5, 0].join('\t'),
    [trustId, id, 2, '630010', schoolId, 'GAG', 0, 5].join('\t'),
  ]);
  const events = rows.map(({ id, number }) =>
    [trustId, number, id, 'finance.journal-posted', 1, at, 'x', '', body, '0'.repeat(64)].join(
      '\t',
    ),
  );
  const start = performance.now();
  await client.query('begin');
  await copy(
    client,
    'journal (trust_id, id, year, number, month, date, kind, source, reference, narrative, total, school_ids, posted_by, posted_at, decisions, attachments)',
    journals,
  );
  await copy(
    client,
    'journal_line (trust_id, journal_id, line, account, school_id, fund, debit, credit)',
    lines,
  );
  await copy(
    client,
    'event (trust_id, seq, id, type, version, at, actor, cause, body, hash)',
    events,
  );
  await client.query('commit');
  const seconds = (performance.now() - start) / 1_000;
  await client.end();
  return rows.length / seconds;
}

async function copy(client: pg.Client, into: string, rows: readonly string[]): Promise<void> {
  const stream = client.query(from(`copy ${into} from stdin`));
  const done = new Promise((resolve, reject) => stream.on('finish', resolve).on('error', reject));
  stream.end(`${rows.join('\n')}\n`);
  await done;
}
