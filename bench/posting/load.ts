import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { ACCOUNTS, MONTHS } from './scene.ts';
import type { Trust } from './scene.ts';

export interface LoadOptions {
  readonly port: number;
  readonly trusts: readonly Trust[];
  readonly tokens: readonly string[];
  /** All on one pair of accounts, or spread over the chart. */
  readonly hot: boolean;
  readonly seconds: number;
  readonly connections?: number;
}

/** What a load came to: requests answered 201, by tenth of a second, and what else was answered. */
export interface LoadResult {
  readonly perSecond: number;
  readonly tenths: readonly number[];
  readonly failures: Readonly<Record<string, number>>;
}

/** So many connections, each sending the next journal as soon as the last is answered. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { port, trusts, tokens, hot, seconds, connections = 64 } = options;
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1 });
  const start = performance.now();
  const end = start + seconds * 1_000;
  const tenths = Array.from({ length: seconds * 10 }, () => 0);
  const failures: Record<string, number> = {};
  const client = async (n: number): Promise<void> => {
    for (let i = n; performance.now() < end; i += 1) {
      const at = i % trusts.length;
      const trust = trusts[at]!;
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: `/v1/trusts/${trust.trustId}/journals`,
        headers: {
          authorization: `Bearer ${tokens[at]}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify(journalFor(trust, hot)),
      });
      if (statusCode === 201) {
        await body.dump();
        const tenth = Math.floor((performance.now() - start) / 100);
        if (tenth < tenths.length) tenths[tenth]! += 1;
      } else {
        const text = `${statusCode} ${(await body.text()).slice(-300)}`;
        failures[text] = (failures[text] ?? 0) + 1;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, n) => client(n)));
  await pool.close();
  return { perSecond: tenths.reduce((a, b) => a + b, 0) / seconds, tenths, failures };
}

const pick = (): string => ACCOUNTS[Math.floor(Math.random() * ACCOUNTS.length)]!;

export function journalFor({ schoolId }: Trust, hot: boolean): object {
  const [one, other] = hot ? [ACCOUNTS[0]!, ACCOUNTS[1]!] : [pick(), pick()];
  const month = hot ? MONTHS[0]! : MONTHS[Math.floor(Math.random() * MONTHS.length)]!;
  const amount = 100 + Math.floor(Math.random() * 100_000);
  const line = { schoolId, fund: 'GAG', costCentre: null };
  return {
    date: `${month}-15`,
    narrative: 'Bench',
    lines: [
      { ...line, account: one, debit: amount, credit: 0 },
      { ...line, account: other, debit: 0, credit: amount },
    ],
  };
}
