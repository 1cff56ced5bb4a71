import { standardLevy } from '../on-costs/apprenticeship-levy.ts';
import { referencePayRows } from '../pay-scales/point-at.ts';
import type { Post, PostTerms } from '../posts/post.ts';
import { explainPost } from './explain.ts';
import { costMonth } from './pay-costing.ts';
import type { MonthToCost } from './pay-costing.ts';

const point = (scale: string, name: string): PostTerms['pay'] => ({
  kind: 'point',
  scale,
  point: name,
  area: 'rest-of-england',
});
const m3: PostTerms = {
  from: '2024-09-01',
  fte: 1000,
  pay: point('teachers-main', 'M3'),
  termTime: null,
};
const teacher: Post = {
  id: 'p1',
  schoolId: 'oakfield',
  from: '2024-09-01',
  until: null,
  terms: [m3],
  allowances: [],
  split: [
    {
      account: '110000',
      niAccount: '110100',
      pensionAccount: '110200',
      costCentre: 'SCI',
      fund: 'GAG',
      weight: 1,
    },
  ],
  assignments: [{ personId: 'ann', from: '2024-09-01', until: null, pension: { scheme: 'TPS' } }],
};
const held = (personId: string, from: string, until: string | null) => ({
  personId,
  from,
  until,
  pension: { scheme: 'TPS' } as const,
});

function cost(posts: readonly Post[], changed: Partial<MonthToCost> = {}) {
  return costMonth({
    month: '2025-11',
    payDate: '2025-11-28',
    posts,
    niCategories: new Map([
      ['ann', 'A'],
      ['ben', 'A'],
    ]),
    payRows: referencePayRows,
    lgpsRates: [],
    levy: null,
    ...changed,
  });
}
function costed(posts: readonly Post[], changed: Partial<MonthToCost> = {}) {
  const month = cost(posts, changed);
  if (!month.ok) throw new Error(JSON.stringify(month.faults));
  return month;
}
function faultsOf(posts: readonly Post[], changed: Partial<MonthToCost> = {}) {
  const month = cost(posts, changed);
  return month.ok
    ? []
    : month.faults.map((fault) => `${fault.pointer} ${fault.detail} ${fault.mend}`);
}

describe('a month’s pay cost by post (H25, F27)', () => {
  test('a full-time teacher on M3 costs a twelfth of the year, 28.68 % pension and 15 % above £417', () => {
    const [one] = costed([teacher]).posts;
    expect(one?.gross).toBe(309_175n); // £37,101 ÷ 12
    expect(one?.employerPension).toBe(88_671n); // 28.68 % of £3,091.75 = £886.71
    expect(one?.employerNi).toBe(40_121n); // three bands of 15 % above £417
    expect(one?.total).toBe(309_175n + 88_671n + 40_121n);
  });

  test('a part-time teacher is paid the FTE of the post', () => {
    const [one] = costed([{ ...teacher, terms: [{ ...m3, fte: 600 }] }]).posts;
    expect(one?.gross).toBe(185_505n);
  });

  test('a starter and a leaver are paid for their calendar days, the first and the last included', () => {
    const post = {
      ...teacher,
      assignments: [held('ann', '2024-09-01', '2025-11-10'), held('ben', '2025-11-16', null)],
    };
    const { posts } = costed([post]);
    expect(posts.map((row) => [row.personId, row.held, row.gross])).toEqual([
      ['ann', { from: '2025-11-01', until: '2025-11-10' }, 103_058n], // 10 of 30 days
      ['ben', { from: '2025-11-16', until: '2025-11-30' }, 154_588n], // 15 of 30: £1,545.875
    ]);
  });

  test('a pay point that changes in mid-month is paid by days, and the explanation names both rates', () => {
    const m4 = { ...m3, from: '2025-11-15', pay: point('teachers-main', 'M4') };
    const [one] = costed([{ ...teacher, terms: [m4, m3] }]).posts;
    const runs = one?.elements.flatMap((element) => element.runs) ?? [];
    expect(runs.map((run) => [run.from, run.until, run.rate.name, run.amount])).toEqual([
      ['2025-11-01', '2025-11-14', 'teachers-main M3 rest-of-england', 144_282n],
      ['2025-11-15', '2025-11-30', 'teachers-main M4 rest-of-england', 175_804n],
    ]);
    // 3,710,100 ÷ 12 × 14/30 + 3,955,600 ÷ 12 × 16/30 = 320,086.1
    expect(one?.gross).toBe(320_086n);
  });

  test('an award in mid-month raises the linked posts from its day without a change to them (F28)', () => {
    const award = {
      ...referencePayRows.find((row) => row.point === 'M3' && row.from === '2025-09-01')!,
      from: '2025-11-16',
      annual: 4_000_000n,
    };
    const [one] = costed([teacher], { payRows: [...referencePayRows, award] }).posts;
    expect(one?.elements[0]?.runs.map((run) => [run.days, run.rate.annual])).toEqual([
      [15, 3_710_100n],
      [15, 4_000_000n],
    ]);
    expect(one?.gross).toBe(321_254n); // 321,254.1…
  });

  test('term-time-only staff are paid their weeks of the year', () => {
    const terms = {
      ...m3,
      pay: point('njc', '5'),
      fte: 800,
      termTime: { paid: 44_231, year: 52_143 },
    };
    const [one] = costed([{ ...teacher, terms: [terms] }]).posts;
    // 25,583.00 ÷ 12 × 0.8 × 44.231 ÷ 52.143 = 1,446.74…
    expect(one?.gross).toBe(144_674n);
  });

  test('an allowance follows the post’s share, or its own, for its own days', () => {
    const tlr = {
      kind: 'TLR2',
      label: null,
      annual: 360_000n,
      pensionable: true,
      from: '2025-11-16',
      until: null,
    } as const;
    const of = (share: 'as-pay' | number) =>
      costed([
        { ...teacher, terms: [{ ...m3, fte: 600 }], allowances: [{ ...tlr, share }] },
      ]).posts[0]?.elements.find((element) => element.element === 'TLR2')?.amount;
    expect(of('as-pay')).toBe(9_000n); // £300 × 0.6 × 15/30
    expect(of(1000)).toBe(15_000n);
  });

  test('an allowance that is not pensionable carries no pension', () => {
    const post: Post = {
      ...teacher,
      allowances: [
        {
          kind: 'other',
          label: 'Travel',
          annual: 120_000n,
          share: 'as-pay',
          pensionable: false,
          from: '2025-09-01',
          until: null,
        },
      ],
    };
    const [one] = costed([post]).posts;
    expect([one?.gross, one?.pensionable]).toEqual([319_175n, 309_175n]);
  });

  test('one threshold for a person with several posts, and the contribution is shared back by pay', () => {
    const half = { ...teacher, terms: [{ ...m3, fte: 500 }] };
    const posts = [half, { ...half, id: 'p2', schoolId: 'elmhurst' }];
    const month = costed(posts);
    const whole = costed([teacher]);
    expect(month.people).toHaveLength(1);
    expect(month.people[0]?.earnings).toBe(309_176n); // two halves, each rounded up
    expect(month.people[0]?.employerNi).toBe(whole.people[0]?.employerNi);
    expect(month.posts.map((row) => row.employerNi)).toEqual([20_061n, 20_060n]);

    const apart = costed([half]).people[0]?.employerNi ?? 0n;
    expect((month.people[0]?.employerNi ?? 0n) > apart * 2n).toBe(true);
  });

  test('a vacant post, one that has ended and one not begun cost nothing', () => {
    const vacant = { ...teacher, assignments: [] };
    const ended = { ...teacher, id: 'p2', until: '2025-10-31' };
    const later = { ...teacher, id: 'p3', from: '2025-12-01' };
    expect(costed([vacant, ended, later])).toMatchObject({ posts: [], lines: [], total: 0n });
  });

  test('pay reaches the ledger by school, account, cost centre and fund, and adds up to the penny', () => {
    const share = teacher.split[0]!;
    const split = [
      { ...share, weight: 2 },
      { ...share, fund: 'PPG', weight: 1 },
    ];
    const month = costed([
      { ...teacher, split },
      { ...teacher, id: 'p2', assignments: [held('ben', '2025-01-01', null)] },
    ]);
    expect(month.lines.map((line) => [line.account, line.fund, line.amount])).toEqual([
      ['110000', 'GAG', 206_117n + 309_175n],
      ['110000', 'PPG', 103_058n],
      ['110100', 'GAG', 26_747n + 40_121n],
      ['110100', 'PPG', 13_374n],
      ['110200', 'GAG', 59_114n + 88_671n],
      ['110200', 'PPG', 29_557n],
    ]);
    expect(month.lines.reduce((sum, line) => sum + line.amount, 0n)).toBe(month.total);
    expect(
      JSON.stringify(month.lines, (_, v) => (typeof v === 'bigint' ? String(v) : v)),
    ).not.toMatch(/ann|ben|p1|p2/);
  });

  test('the apprenticeship levy is in the cost only where the trust set it, shared by pay', () => {
    const without = costed([teacher]);
    expect(without.notIncluded.join()).toMatch(/apprenticeship levy/i);
    const month = costed([teacher], { levy: { ...standardLevy, monthlyAllowance: 0n } });
    expect(month.posts[0]?.levy).toBe(1_545n); // 0.5 % of £3,091.75, rounded down
    expect(month.total - without.total).toBe(1_545n);
    expect(month.notIncluded.join()).not.toMatch(/apprenticeship levy/i);
  });

  test('whoever looks for take-home pay is told that it is not in the figure', () => {
    expect(costed([teacher]).notIncluded[0]).toMatch(/^Gross to net is not included: tax,/);
  });
});

describe('a month that cannot be costed is refused whole and says why (hrms 473)', () => {
  test('a pay point that is not known', () => {
    const london = { ...m3, pay: { ...point('teachers-leadership', 'L10'), area: 'inner-london' } };
    expect(faultsOf([{ ...teacher, terms: [london as PostTerms] }])).toEqual([
      '/terms/0/pay/point What teachers-leadership L10 is paid in inner-london is not known. Publish the trust’s own rate.',
    ]);
  });

  test('a point taken off the scale in the month', () => {
    const terms = [{ ...m3, pay: point('njc', '2') }];
    const april = { month: '2026-04', payDate: '2026-04-30' };
    expect(faultsOf([{ ...teacher, terms }], april)[0]).toMatch(/taken off the scale/);
  });

  test('a local government fund whose rate the trust has not set', () => {
    const pension = { scheme: 'LGPS', fund: 'Avon' } as const;
    const assignments = [{ ...held('ann', '2025-01-01', null), pension }];
    expect(faultsOf([{ ...teacher, assignments }])).toEqual([
      '/assignments/pension The employer’s rate of the fund “Avon” on 2025-11-30 is not known. Enter it in the trust’s settings.',
    ]);
  });

  test('a person without a National Insurance category, once for all their posts', () => {
    const month = cost([teacher, { ...teacher, id: 'p2' }], { niCategories: new Map() });
    expect(month.ok ? [] : month.faults.map((fault) => [fault.personId, fault.code])).toEqual([
      ['ann', 'ni-category-missing'],
    ]);
  });

  test('a post whose cost goes nowhere', () => {
    expect(faultsOf([{ ...teacher, split: [] }])).toEqual([
      '/split The post’s cost goes nowhere. Add an account to charge.',
    ]);
  });

  test('a tax year whose rates are not known', () => {
    const [fault] = faultsOf([teacher], { month: '2027-05', payDate: '2027-05-28' });
    expect(fault).toMatch(/^\/payDate National Insurance .* 2027-05-28 is not known/);
  });
});

describe('every post’s cost explains itself (X13)', () => {
  test('which rate, how far it is confirmed, which days, and the parts add up', () => {
    const month = costed([teacher]);
    const [row] = month.posts;
    const [ni] = month.people;
    expect(explainPost(row!, ni!)).toEqual([
      'teachers-main M3 rest-of-england, £37,101.00 a year from 2025-09-01 (published) ÷ 12 × 1 × 30 of 30 days (2025-11-01 to 2025-11-30): £3,091.75.',
      'Employer’s pension 28.68 % of £3,091.75 (published: teacherspensions.co.uk, 2025/04 contribution changes: 28.68 %): £886.71.',
      'Employer’s National Insurance, category A, 15 % above the threshold on all this person’s posts, £3,091.75: £401.21; this post’s share by pay: £401.21.',
    ]);
  });

  test('a figure a year old says that a later award is not known', () => {
    const month = costed([teacher], { month: '2026-11', payDate: '2026-11-30' });
    expect(explainPost(month.posts[0]!, month.people[0]!)[0]).toMatch(
      /from 2025-09-01 \(published, a later award is not known here\)/,
    );
  });

  test('weeks of term-time-only are in the sentence', () => {
    const terms = [{ ...m3, fte: 800, termTime: { paid: 44_231, year: 52_143 } }];
    const month = costed([{ ...teacher, terms }]);
    expect(explainPost(month.posts[0]!, month.people[0]!)[0]).toMatch(
      /÷ 12 × 0\.8 × 44\.231 of 52\.143 weeks × 30 of 30 days/,
    );
  });
});
