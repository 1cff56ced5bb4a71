import type { Postgres } from '@bursar/local-parts';
import { load } from './posting/load.ts';
import type { LoadResult } from './posting/load.ts';
import { scene } from './posting/scene.ts';
import { serve } from './posting/serve.ts';
import type { ServerOrder } from './posting/serve.ts';
import { interleave } from './report.ts';
import type { Finding } from './report.ts';

const PAIRS = 5;
const SECONDS = 4;
const WARM_SECONDS = 1;

interface Case {
  readonly name: string;
  readonly trusts: number;
  readonly hot: boolean;
  readonly floor: number;
}

const cases: readonly Case[] = [
  { name: 'posting one trust, many accounts', trusts: 1, hot: false, floor: 5 },
  { name: 'posting one trust, one hot account', trusts: 1, hot: true, floor: 10 },
  { name: 'posting 50 trusts', trusts: 50, hot: false, floor: 5 },
];

/** Single-journal POST through everything ÷ a naive drizzle transaction writing the same rows. */
export async function posting(server: Postgres, say: (line: string) => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  const own = new Map<string, number>();
  for (const { name, trusts, hot, floor } of cases) {
    say(name);
    const rate = (kind: ServerOrder['kind']) => side(server, kind, trusts, hot);
    const sides = { own: await rate('own'), baseline: await rate('naive') };
    const result = await interleave(
      PAIRS,
      { own: sides.own.run, baseline: sides.baseline.run },
      say,
    );
    await Promise.all([sides.own.stop(), sides.baseline.stop()]);
    own.set(name, result.own);
    findings.push({ name, ratio: result.own / result.baseline, floor });
  }
  const [cold, hot] = cases.map(({ name }) => own.get(name)!);
  findings.push({ name: 'posting own hot against own cold', ratio: hot! / cold!, floor: 0.9 });
  findings.push(await fresh(server, say));
  return findings;
}

/** One side's server on a database of its own; `run` gives journals a second. */
async function side(server: Postgres, kind: ServerOrder['kind'], trusts: number, hot: boolean) {
  const { urls, trusts: made } = await scene(server.superuserUrl, trusts);
  const { port, tokens, stop } = await serve({ kind, urls, subjects: made.map((t) => t.subject) });
  const once = (seconds: number): Promise<LoadResult> =>
    load({ port, tokens, trusts: made, hot, seconds });
  await once(WARM_SECONDS * 2);
  const run = async (): Promise<number> => {
    await once(WARM_SECONDS);
    return clean(await once(SECONDS)).perSecond;
  };
  return { run, stop };
}

/** A new, empty service for a minute: plans made on empty tables must not slow it down. */
async function fresh(server: Postgres, say: (line: string) => void): Promise<Finding> {
  say('posting a fresh service for a minute');
  const { urls, trusts } = await scene(server.superuserUrl, 1);
  const { port, tokens, stop } = await serve({
    kind: 'own',
    urls,
    subjects: trusts.map((t) => t.subject),
  });
  const { tenths } = clean(await load({ port, tokens, trusts, hot: false, seconds: 60 }));
  await stop();
  const sum = (part: readonly number[]) => part.reduce((a, b) => a + b, 0);
  const first = sum(tenths.slice(0, 100));
  const last = sum(tenths.slice(-100));
  say(`  first ten seconds ${first}, last ten ${last}`);
  return {
    name: 'posting fresh service, last against first ten seconds',
    ratio: last / first,
    floor: 0.9,
  };
}

/** A bench in which requests fail measures nothing. */
function clean(result: LoadResult): LoadResult {
  const [failure] = Object.entries(result.failures);
  if (failure) throw new Error(`${failure[1]} requests failed: ${failure[0]}`);
  return result;
}
