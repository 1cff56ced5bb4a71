import { ServiceUnderTest } from '@bursar/test-kit';
import fc from 'fast-check';
import { finance } from '../service.ts';
import { accountOf } from '../test/example-trust.ts';
import {
  fundCodes,
  ledgerSteps,
  openAtFirst,
  reopenAtLast,
  schoolIds,
  taken,
} from '../test/ledger-steps.ts';
import { ReferenceLedger } from '../test/reference-ledger.ts';
import { ServiceLedger } from '../test/service-ledger.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start(finance);
});
afterAll(() => service.stop());

interface Row {
  readonly account: string;
  readonly debit: number;
  readonly credit: number;
}
const eliminated: readonly string[] = [accountOf.dueFrom, accountOf.dueTo, accountOf.transfers];

/** Debits less credits by account; accounts that came back to nil are left out. */
const netsOf = (rows: readonly Row[]) =>
  new Map(
    rows
      .map((row) => [row.account, row.debit - row.credit] as const)
      .filter(([, net]) => net !== 0),
  );

/** The same by going through every line that the naive ledger holds. */
function wanted(reference: ReferenceLedger, isWanted: Parameters<ReferenceLedger['sum']>[0]) {
  const accounts = [...new Set(reference.lines().map(({ account }) => account))].sort();
  const nets = accounts.map(
    (account) =>
      [
        account,
        Number(reference.sum((line) => line.account === account && isWanted(line))),
      ] as const,
  );
  return new Map(nets.filter(([, net]) => net !== 0));
}

/** Every trial balance that the service gives is what the naive ledger adds up to. */
async function agrees(ledger: ServiceLedger, reference: ReferenceLedger): Promise<void> {
  const get = async (query: string) => (await ledger.lead.get(`/trial-balance${query}`)).body;
  for (const month of ['2025-11', '2026-01']) {
    const until = (date: string): boolean => date.slice(0, 7) <= month;
    for (const school of schoolIds) {
      const id = ledger.schoolIds.get(school)!;
      for (const fund of fundCodes) {
        const { rows, debit, credit } = await get(`?month=${month}&school=${id}&fund=${fund}`);
        expect(debit).toBe(credit);
        const here = wanted(
          reference,
          (line) => until(line.date) && line.schoolId === school && line.fund === fund,
        );
        expect(netsOf(rows)).toEqual(here);
      }
    }
    const made = await get(`/consolidated?month=${month}`);
    const all = wanted(reference, ({ date }) => until(date));
    expect(netsOf(made.sum.rows)).toEqual(all);
    expect(netsOf(made.trust.rows)).toEqual(
      new Map([...all].filter(([account]) => !eliminated.includes(account))),
    );
    expect([made.eliminations.debit, made.trust.debit]).toEqual([
      made.eliminations.credit,
      made.trust.credit,
    ]);
  }
}

test('over HTTP, whatever is posted, locked, reopened and reversed, the trial balance is that of a naive ledger (F1, F2, F5)', async () => {
  const reached = { post: 0, reverse: 0, open: 0, lock: 0, reopen: 0 };
  await fc.assert(
    fc.asyncProperty(ledgerSteps({ minLength: 8, maxLength: 20 }), async (steps) => {
      const ledger = await ServiceLedger.begin(service);
      const reference = new ReferenceLedger();
      for (const what of [...openAtFirst, ...steps, ...reopenAtLast]) {
        const accepted = taken(reference, what);
        expect([what, await taken(ledger, what)]).toEqual([what, accepted]);
        if (accepted) reached[what.do] += 1;
      }
      await agrees(ledger, reference);
      expect(ledger.posted.map(({ number }) => number)).toEqual(
        ledger.posted.map((_, i) => `J2526-${String(i + 1).padStart(6, '0')}`),
      );
      const { body } = await ledger.lead.get('/ledger-check');
      expect(body).toMatchObject({ sound: true, journals: ledger.posted.length });
    }),
    { numRuns: 30 },
  );
  for (const times of Object.values(reached)) expect(times).toBeGreaterThan(3);
});
