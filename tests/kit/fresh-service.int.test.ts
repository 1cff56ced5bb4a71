import { Bench } from '@bursar/test-kit';
import { faultsOfPots } from '@bursar/test-kit/sample/audit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { moveAlone, moveInLane, pots } from '@bursar/test-kit/sample/pots';

/** How often a table was read whole, and how many rows were read by its indexes. */
interface Reads {
  readonly table: string;
  readonly scans: number;
  readonly rows: number;
}

// Plans are made on tables of a few rows, which then grow to thousands under them.
test.each([
  ['lane', moveInLane, 6_000],
  ['single', moveAlone, 2_000],
] as const)(
  'a new service keeps reading by index while its tables grow (%s)',
  async (_name, by, commands) => {
    const bench = new Bench();
    try {
      const runtime = await bench.add(pots);
      const keepers = await Promise.all(
        Array.from({ length: 8 }, () => Keeper.begin(() => runtime)),
      );
      // As PostgreSQL may do by itself at any moment: from now on it plans for tables of a few rows.
      await Promise.all(keepers.map((who) => who.moves(1, { by })));
      await bench.rows('pots', 'analyze');
      for (let done = 0; done < commands; done += 1_000) {
        await Promise.all(
          Array.from({ length: 1_000 }, (_, at) => keepers[at % 8]!.moves(1, { by })),
        );
      }
      // A connection tells what it has read when it ends.
      await runtime.stop();
      bench.runtimes.delete('pots');
      const reads = await bench.rows<Reads>(
        'pots',
        `select relname as table, seq_scan::int as scans, coalesce(idx_tup_fetch, 0)::int as rows
          from pg_stat_user_tables where relname in
          ('head', 'event', 'counter', 'idempotency', 'access_grant', 'scope_unit', 'pot', 'movement')`,
      );
      expect(reads).toHaveLength(8);
      expect(reads.filter(({ scans }) => scans > 0)).toEqual([]);
      // Each command reads a few rows of a table; on a wrong index it would read hundreds.
      expect(reads.filter(({ rows }) => rows > 20 * commands)).toEqual([]);
      await bench.add(pots);
      expect(await faultsOfPots(bench)).toEqual([]);
    } finally {
      await bench.stop();
    }
  },
);
