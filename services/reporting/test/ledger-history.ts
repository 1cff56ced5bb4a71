import { randomUUID } from 'node:crypto';
import { monthsOf } from '@bursar/shared-types/dates';
import * as finance from '@bursar/shared-types/events/finance/index';
import fc from 'fast-check';
import type { Story } from './story.ts';

const months = monthsOf('2025/26');
const accounts = ['110010', '210010', '410010', '630010'] as const;
const pence = fc.integer({ min: 1, max: 5_000_00 });
const place = { school: fc.nat(1), fund: fc.constantFrom('GAG', 'DFC') };
const month = fc.constantFrom(...months);

/** Something that finance does: with schools by number, and reservations by how many back. */
export const deed = fc.oneof(
  fc.record({
    kind: fc.constant('budget' as const),
    school: place.school,
    lines: fc.uniqueArray(
      fc.record({
        fund: place.fund,
        account: fc.constantFrom('110010', '210010', '410010'),
        months: fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 12, maxLength: 12 }),
      }),
      { maxLength: 3, selector: ({ fund, account }) => `${fund} ${account}` },
    ),
  }),
  fc.record({
    kind: fc.constant('journal' as const),
    ...place,
    month,
    account: fc.constantFrom(...accounts),
    against: fc.constantFrom(...accounts),
    pence,
    // A second line on the same account: sums must not lose it.
    twice: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('reserve' as const),
    ...place,
    account: fc.constantFrom('210010', '410010'),
    pence,
  }),
  fc.record({ kind: fc.constant('release' as const), back: fc.nat(3), all: fc.boolean() }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** What one event of finance did, in the plainest terms. */
interface Effect {
  /** Position of the event in finance's log. */
  readonly seq: number;
  readonly budget?: {
    school: string;
    revision: number;
    lines: (readonly [string, readonly number[]])[];
  };
  readonly posted?: readonly (readonly [cell: string, month: string, debitLessCredit: number])[];
  readonly committed?: readonly [cell: string, amount: number];
}

const cellOf = (school: string, fund: string, account: string) => `${school} ${fund} ${account}`;

/** Tells a history to reporting, and keeps what it means: the naive reference. */
export function tellHistory(
  story: Story,
  schools: readonly string[],
  deeds: readonly Deed[],
): Effect[] {
  const effects: Effect[] = [];
  const revisions = new Map<string, number>();
  const held: {
    order: ReturnType<Story['order']>;
    id: string;
    fund: string;
    account: string;
    left: number;
  }[] = [];
  for (const done of deeds) {
    if (done.kind === 'budget') {
      const school = schools[done.school]!;
      const revision = (revisions.get(school) ?? 0) + 1;
      revisions.set(school, revision);
      const head = { budgetId: randomUUID(), schoolId: school, year: '2025/26', revision };
      const { seq } = story.tell(finance.budgetSet, { ...head, lines: done.lines });
      const lines = done.lines.map(
        (line) => [cellOf(school, line.fund, line.account), line.months] as const,
      );
      effects.push({ seq, budget: { school, revision, lines } });
    } else if (done.kind === 'journal') {
      const { fund, account, against, twice } = done;
      const school = schools[done.school]!;
      const pieces = twice ? [done.pence, 7] : [done.pence];
      const lines = pieces.flatMap((amount) => [
        { schoolId: school, fund, account, pence: amount },
        { schoolId: school, fund, account: against, pence: -amount },
      ]);
      const seq = story.journal(`${done.month}-05`, lines).seq;
      const posted = lines.map(
        (line) => [cellOf(school, fund, line.account), done.month, line.pence] as const,
      );
      effects.push({ seq, posted });
    } else if (done.kind === 'reserve') {
      const { fund, account } = done;
      const order = story.order(schools[done.school]!);
      const { id, seq } = story.reserve(order, account, done.pence, fund);
      held.push({ order, id, fund, account, left: done.pence });
      effects.push({ seq, committed: [cellOf(order.schoolId, fund, account), done.pence] });
    } else {
      const one = held.at(-1 - done.back);
      const amount = one && (done.all ? one.left : Math.ceil(one.left / 2));
      if (!one || !amount) continue;
      one.left -= amount;
      const { order, id, fund, account } = one;
      const { seq } = story.release(order, id, account, amount, 'invoiced', fund);
      effects.push({ seq, committed: [cellOf(order.schoolId, fund, account), -amount] });
    }
  }
  return effects;
}

/** A line of the accounts by the naive reference: twelve amounts each, and what is reserved. */
export interface NaiveCell {
  budget: bigint[];
  posted: bigint[];
  committed: bigint;
}

/** Every line after these effects, up to a position. */
export function naiveCells(effects: readonly Effect[], upTo = Infinity): Map<string, NaiveCell> {
  const cells = new Map<string, NaiveCell>();
  const nil = () => months.map(() => 0n);
  const at = (key: string): NaiveCell => {
    const cell = cells.get(key) ?? { budget: nil(), posted: nil(), committed: 0n };
    cells.set(key, cell);
    return cell;
  };
  for (const { budget, posted = [], committed } of effects.filter(({ seq }) => seq <= upTo)) {
    if (budget) {
      for (const [key, cell] of cells) if (key.startsWith(budget.school)) cell.budget = nil();
      for (const [key, amounts] of budget.lines) at(key).budget = amounts.map(BigInt);
    }
    for (const [key, of, amount] of posted) at(key).posted[months.indexOf(of)]! += BigInt(amount);
    if (committed) at(committed[0]).committed += BigInt(committed[1]);
  }
  return cells;
}
