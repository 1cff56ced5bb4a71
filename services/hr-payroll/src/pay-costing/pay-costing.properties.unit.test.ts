import fc from 'fast-check';
import { addDays } from '@bursar/shared-types/dates';
import { referencePayRows, pointAt } from '../pay-scales/point-at.ts';
import type { Assignment, Post, PostTerms } from '../posts/post.ts';
import { holderOn, termsOn } from '../posts/post.ts';
import { costMonth } from './pay-costing.ts';
import { countDays, daysOfMonth } from './pay-days.ts';

/**
 * A trust of a few posts held by fewer people in one month, with starters, leavers and changes of
 * terms on any day, against a reference that pays a day at a time with nothing rounded until the end.
 */
const month = daysOfMonth('2025-11');
const length = countDays(month);
const dayOf = (n: number) => addDays(month.from, n);

const terms = fc.record({
  fte: fc.integer({ min: 1, max: 1000 }),
  point: fc.constantFrom('M1', 'M3', 'M6'),
  termTime: fc.option(
    fc.record({ paid: fc.integer({ min: 1_000, max: 52_143 }), year: fc.constant(52_143) }),
  ),
});

const post = fc
  .record({
    first: terms,
    later: fc.option(fc.tuple(fc.integer({ min: 0, max: length - 1 }), terms)),
    // Two people one after the other, perhaps with a gap, perhaps the same person again.
    people: fc.array(fc.constantFrom('ann', 'ben', 'cyd'), { maxLength: 2 }),
    days: fc.tuple(
      fc.integer({ min: -3, max: length }),
      fc.integer({ min: 1, max: length }),
      fc.integer({ min: 1, max: 5 }),
    ),
    weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }),
    school: fc.constantFrom('oakfield', 'elmhurst'),
    pension: fc.constantFrom<Assignment['pension']>(
      { scheme: 'TPS' },
      { scheme: 'LGPS', fund: 'Avon' },
      { scheme: 'none' },
    ),
  })
  .map(({ first, later, people, days: [start, run, gap], weights, school, pension }) => {
    const row = (from: string, t: typeof first): PostTerms => ({
      from,
      fte: t.fte,
      pay: { kind: 'point', scale: 'teachers-main', point: t.point, area: 'rest-of-england' },
      termTime: t.termTime,
    });
    const [one, two] = people;
    const leaves = dayOf(start + run);
    return {
      schoolId: school,
      from: '2025-01-01',
      until: null,
      terms: [row('2025-01-01', first), ...(later ? [row(dayOf(later[0]), later[1])] : [])],
      allowances: [],
      split: weights.map((weight, i) => ({
        account: '110000',
        niAccount: `11010${i}`,
        pensionAccount: '110200',
        costCentre: 'SCI',
        fund: `F${i % 2}`,
        weight,
      })),
      assignments: [
        ...(one ? [{ personId: one, from: dayOf(start), until: leaves, pension }] : []),
        ...(two ? [{ personId: two, from: addDays(leaves, gap), until: null, pension }] : []),
      ],
    } satisfies Omit<Post, 'id'>;
  });

const trust = fc
  .array(post, { maxLength: 5 })
  .map((posts) => posts.map((row, i): Post => ({ ...row, id: `p${i}` })));

function costed(posts: readonly Post[]) {
  const found = costMonth({
    month: '2025-11',
    payDate: '2025-11-30',
    posts,
    niCategories: new Map([
      ['ann', 'A'],
      ['ben', 'M'],
      ['cyd', 'C'],
    ]),
    payRows: referencePayRows,
    lgpsRates: [
      {
        fund: 'Avon',
        from: '2025-04-01',
        until: null,
        rate: 2035n,
        status: 'published',
        source: 'certificate',
      },
    ],
    levy: { rate: 50n, monthlyAllowance: 100_000n },
  });
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found;
}

/** Pay of a holding, a day at a time, as (numerator over 12 × 1000 × 52143 × days of the month). */
function naiveGross(of: Post, from: string, until: string): bigint {
  const under = 12n * 1000n * 52_143n * BigInt(length);
  let over = 0n;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const on = termsOn(of, day);
    if (on?.pay.kind !== 'point' || !holderOn(of, day)) throw new Error('not held');
    const annual = pointAt(on.pay.scale, on.pay.point, on.pay.area, day)?.annual ?? 0n;
    over += annual * BigInt(on.fte) * BigInt(on.termTime?.paid ?? 52_143);
  }
  const down = over / under;
  return (over - down * under) * 2n >= under ? down + 1n : down;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

describe('a month’s pay cost of any trust (H25)', () => {
  test('gross pay is what a day at a time comes to, and its runs add up to it', () => {
    fc.assert(
      fc.property(trust, (posts) => {
        for (const row of costed(posts).posts) {
          const of = posts.find(({ id }) => id === row.postId)!;
          expect(row.gross).toBe(naiveGross(of, row.held.from, row.held.until));
          const runs = row.elements.flatMap((element) => element.runs);
          expect(sum(runs.map((run) => run.amount))).toBe(row.gross);
          expect(runs.every((run) => run.amount >= 0n && run.days >= 1)).toBe(true);
          expect(runs.reduce((days, run) => days + run.days, 0)).toBe(countDays(row.held));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('every day someone holds a post is paid once, and no other', () => {
    fc.assert(
      fc.property(trust, (posts) => {
        const rows = costed(posts).posts;
        for (const of of posts) {
          for (let n = 0; n < length; n += 1) {
            const paid = rows.filter(
              ({ postId, held }) =>
                postId === of.id && held.from <= dayOf(n) && dayOf(n) <= held.until,
            );
            expect(paid.map((row) => row.personId)).toEqual(
              [holderOn(of, dayOf(n))?.personId].filter((id) => id !== undefined),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('ledger lines, posts, people and levy agree to the penny, whatever the split', () => {
    fc.assert(
      fc.property(trust, (posts) => {
        const found = costed(posts);
        const rows = found.posts;
        expect(sum(found.lines.map((line) => line.amount))).toBe(found.total);
        expect(sum(rows.map((row) => row.total))).toBe(found.total);
        for (const school of ['oakfield', 'elmhurst']) {
          expect(sum(found.lines.filter((l) => l.schoolId === school).map((l) => l.amount))).toBe(
            sum(rows.filter((r) => r.schoolId === school).map((r) => r.total)),
          );
        }
        for (const person of found.people) {
          const own = rows.filter((row) => row.personId === person.personId);
          expect(sum(own.map((row) => row.gross))).toBe(person.earnings);
          expect(sum(own.map((row) => row.employerNi))).toBe(person.employerNi);
        }
        const bill = (sum(rows.map((row) => row.gross)) * 50n) / 10_000n - 100_000n;
        expect(sum(rows.map((row) => row.levy))).toBe(bill > 0n ? bill : 0n);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the order in which posts are given makes no difference', () => {
    fc.assert(
      fc.property(trust, (posts) => {
        expect(costed(posts.toReversed())).toEqual(costed(posts));
      }),
      { numRuns: 300 },
    );
  });
});
