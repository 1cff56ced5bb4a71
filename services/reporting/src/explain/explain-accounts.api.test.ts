import fc from 'fast-check';
import { deed, naiveCells, tellHistory } from '../../test/ledger-history.ts';
import { ReportingUnderTest } from '../../test/reporting-under-test.ts';
import { Story } from '../../test/story.ts';
import type { Caller } from '../../test/caller.ts';
import { measureNames, measuresOf } from '../management-accounts/measures.ts';
import { byMonth } from '../management-accounts/lines.ts';

let it: ReportingUnderTest;
beforeAll(async () => {
  it = await ReportingUnderTest.start();
});
afterAll(() => it.stop());

const RUNS = 6;
const month = '2026-01';
const kinds = new Map([
  ['110010', 'income'],
  ['210010', 'expenditure'],
  ['410010', 'expenditure'],
] as const);

/** A trust with two schools, and somebody who sees all of it. */
async function scene() {
  const trustId = await it.trust();
  const schools = [await it.school(trustId), await it.school(trustId)];
  const lead = await it.user(trustId, ['trustee']);
  const story = new Story(it, trustId);
  story.openBooks();
  return { schools, lead, story };
}

const sum = (parts: readonly { amount: number }[]) =>
  parts.reduce((a, { amount }) => a + amount, 0);

/** The measures of every line by the naive reference. */
function expected(cells: ReturnType<typeof naiveCells>) {
  return [...cells].flatMap(([key, { budget, posted, committed }]) => {
    const [school, fund, account] = key.split(' ') as [string, string, string];
    const kind = kinds.get(account as never);
    if (!kind) return [];
    const facts = {
      kind,
      profile: byMonth(month, budget),
      posted: byMonth(month, posted),
      committed,
    };
    return [{ school, fund, account, kind, measures: measuresOf(facts, month) }];
  });
}

/** What is wrong with a figure and its explanation; nothing where all is right. */
async function faultsOf(lead: Caller, query: string, value: bigint): Promise<object[]> {
  const { status, body } = await lead.get(`/explain?month=${month}&${query}`);
  if (status !== 200) return [{ query, status }];
  const [said, parts] = [body.value as number, sum(body.parts as { amount: number }[])];
  return said === Number(value) && parts === said
    ? []
    : [{ query, expected: Number(value), said, parts }];
}

test('after any history every figure is right, and its parts add up to it exactly (F4, X2, X13)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 25 }), async (deeds) => {
      const { schools, lead, story } = await scene();
      const effects = tellHistory(story, schools, deeds);
      await it.settle();
      const lines = expected(naiveCells(effects));
      const faults: object[] = [];
      for (const { school, fund, account, measures } of lines) {
        const cell = `school=${school}&fund=${fund}&line=${account}`;
        for (const name of measureNames) {
          faults.push(...(await faultsOf(lead, `${cell}&measure=${name}`, measures[name])));
        }
      }
      const of = (name: (typeof measureNames)[number], kind: string, in_ = schools) =>
        lines
          .filter((line) => line.kind === kind && in_.includes(line.school))
          .reduce((total, { measures }) => total + measures[name], 0n);
      for (const name of measureNames) {
        const [income, expenditure] = [of(name, 'income'), of(name, 'expenditure')];
        const balance = name.startsWith('variance') ? income + expenditure : income - expenditure;
        const ofOne = of(name, 'expenditure', [schools[0]!]);
        faults.push(
          ...(await faultsOf(lead, `line=income&measure=${name}`, income)),
          ...(await faultsOf(lead, `line=expenditure&measure=${name}`, expenditure)),
          ...(await faultsOf(lead, `line=balance&measure=${name}`, balance)),
          ...(await faultsOf(lead, `line=expenditure&school=${schools[0]}&measure=${name}`, ofOne)),
        );
      }
      expect(faults).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test('as known at any earlier position the figures are those of then, for ever (F4, X5)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 3, maxLength: 25 }),
      fc.nat(24),
      async (deeds, pick) => {
        const { schools, lead, story } = await scene();
        const effects = tellHistory(story, schools, deeds);
        await it.settle();
        const position = effects[pick % Math.max(effects.length, 1)]?.seq ?? 0;
        const then = `position=${position}`;
        for (const { school, fund, account, measures } of expected(naiveCells(effects, position))) {
          const cell = `school=${school}&fund=${fund}&line=${account}&${then}`;
          for (const name of ['budget', 'actual', 'commitment', 'forecast'] as const) {
            const faults = await faultsOf(lead, `${cell}&measure=${name}`, measures[name]);
            expect(faults).toEqual([]);
          }
        }
        const head = await lead.get(`/management-accounts?month=${month}`);
        const last = head.body.stamp.vector.find((v: { source: string }) => v.source === 'finance');
        const known = await lead.get(`/management-accounts?month=${month}&position=${last.seq}`);
        expect(known.body.totals).toEqual(head.body.totals);
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
});
