import { accept, query, raw } from '@bursar/service-kit';
import { financeReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';

const Faults = z.array(z.string()).describe('None where all is well; at most a hundred');

/** A question to the ledger whose every row is a fault, said in its one column. */
const faultsOf = (fault: ReturnType<typeof sql>) => raw<{ fault: string }>(sql`${fault} limit 100`);

/**
 * Proves the ledger against itself: every balance is the sum of its lines, every journal balances
 * in each fund of each school, the numbers of each year have no gap, and both ends of every
 * reversal name each other.
 */
export const checkLedger = query({
  route: 'GET /ledger-check',
  summary: 'Whether balances, lines, numbers and reversals agree',
  access: { roles: financeReaders, at: 'trust' },
  reply: z.object({
    sound: z.boolean(),
    journals: z.int(),
    lines: z.int(),
    balances: Faults,
    journalsOutOfBalance: Faults,
    numbers: Faults,
    reversals: Faults,
  }),

  read: (_, { trustId }) => ({
    size: raw<{ journals: number; lines: number }>(
      sql`select (select count(*)::int from journal where trust_id = ${trustId}) as journals,
        (select count(*)::int from journal_line where trust_id = ${trustId}) as lines`,
    ),
    balances: faultsOf(
      sql`select format('%s %s %s %s %s', account, school_id, fund, cost_centre, month) as fault from (
          select account, school_id, fund, cost_centre, month, debit, credit
            from balance where trust_id = ${trustId}
          union all
          select account, school_id, fund, coalesce(cost_centre, ''), month, -debit, -credit
            from posted_line where trust_id = ${trustId}
        ) entry
        group by account, school_id, fund, cost_centre, month
        having sum(debit) <> 0 or sum(credit) <> 0`,
    ),
    journalsOutOfBalance: faultsOf(
      sql`select max(label) as fault from (
          select id, label, -total as debit, 0::numeric as out
            from journal where trust_id = ${trustId}
          union all
          select journal_id, null, sum(debit), sum(debit) - sum(credit)
            from journal_line where trust_id = ${trustId} group by journal_id, school_id, fund
        ) part
        group by id having sum(debit) <> 0 or bool_or(out <> 0)`,
    ),
    numbers: faultsOf(
      sql`select format('%s: %s numbers up to %s', year, count(*), max(number)) as fault
        from journal where trust_id = ${trustId} group by year having count(*) <> max(number)`,
    ),
    reversals: faultsOf(
      sql`select min(label) as fault from (
          select id as reversed, reversed_by as reversal, label
            from journal where trust_id = ${trustId} and reversed_by is not null
          union all
          select reverses, id, label from journal where trust_id = ${trustId} and reverses is not null
        ) link
        group by reversed, reversal having count(*) <> 2`,
    ),
  }),

  respond: ({ size: [size], ...found }) => {
    const faults = {
      balances: found.balances.map(({ fault }) => fault),
      journalsOutOfBalance: found.journalsOutOfBalance.map(({ fault }) => fault),
      numbers: found.numbers.map(({ fault }) => fault),
      reversals: found.reversals.map(({ fault }) => fault),
    };
    const sound = Object.values(faults).every((found) => found.length === 0);
    return accept({ sound, ...size!, ...faults });
  },
});
