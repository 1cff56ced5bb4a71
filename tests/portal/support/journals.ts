import type { World } from './world.ts';

interface Line {
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  readonly costCentre: string | null;
  readonly debit: number;
  readonly credit: number;
}
interface Posted {
  readonly id: string;
  readonly date: string;
  readonly narrative: string;
  readonly number: string;
}

/** The lines of a journal that the ledger took today: what another may be made of. */
export async function usualLines(world: World): Promise<readonly [Line, Line]> {
  const { items } = await world.ask<{ items: Posted[] }>(
    'farah',
    '/finance/{trust}/journals?source=manual&limit=1',
  );
  const { lines } = await world.ask<{ lines: Line[] }>(
    'farah',
    `/finance/{trust}/journals/${items[0]!.id}`,
  );
  const plain = ({ account, schoolId, fund, costCentre }: Line, debit: number, credit: number) => ({
    account,
    schoolId,
    fund,
    costCentre,
    debit,
    credit,
  });
  return [plain(lines[0]!, 100, 0), plain(lines[1]!, 0, 100)];
}

/** Posts many small journals of today, a hundred at a time. */
export async function postMany(world: World, many: number, narrative: string): Promise<void> {
  const lines = await usualLines(world);
  const date = new Date().toISOString().slice(0, 10);
  for (let from = 0; from < many; from += 100) {
    const journals = Array.from({ length: Math.min(100, many - from) }, (_, at) => ({
      date,
      narrative: `${narrative} ${from + at + 1}`,
      lines,
    }));
    await world.act('farah', '/finance/{trust}/journal-batches', { journals });
  }
}

/** Every posted journal whose narrative has these words. */
export const journalsCalled = async (world: World, words: string): Promise<readonly Posted[]> =>
  (
    await world.ask<{ items: Posted[] }>(
      'farah',
      `/finance/{trust}/journals?limit=200&q=${encodeURIComponent(words)}`,
    )
  ).items;
