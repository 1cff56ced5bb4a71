import { referencePayRows } from '../pay-scales/point-at.ts';
import type { Allowance, Assignment, CostShare, Post, PostTerms } from './post.ts';
import { postFaults } from './post-faults.ts';
import type { PostFacts } from './post-faults.ts';

const facts: PostFacts = {
  schools: new Set(['oakfield']),
  accounts: new Set(['110000', '110100', '110200']),
  costCentres: new Set(['SCI']),
  funds: new Set(['GAG']),
  payRows: referencePayRows,
};

const terms: PostTerms = {
  from: '2025-09-01',
  fte: 1000,
  pay: { kind: 'point', scale: 'teachers-main', point: 'M3', area: 'rest-of-england' },
  termTime: null,
};
const share: CostShare = {
  account: '110000',
  niAccount: '110100',
  pensionAccount: '110200',
  costCentre: 'SCI',
  fund: 'GAG',
  weight: 1,
};
const tlr2: Allowance = {
  kind: 'TLR2',
  label: null,
  annual: 352_700n,
  share: 'as-pay',
  pensionable: true,
  from: '2025-09-01',
  until: null,
};
const ann: Assignment = {
  personId: 'ann',
  from: '2025-09-01',
  until: null,
  pension: { scheme: 'TPS' },
};
const post: Post = {
  id: 'p1',
  schoolId: 'oakfield',
  from: '2025-09-01',
  until: null,
  terms: [terms],
  allowances: [tlr2],
  split: [share],
  assignments: [ann],
};

const pointers = (changed: Partial<Post>) =>
  postFaults({ ...post, ...changed }, facts).map((fault) => fault.pointer);
const details = (changed: Partial<Post>) =>
  postFaults({ ...post, ...changed }, facts).map((fault) => `${fault.detail} ${fault.mend}`);

describe('a post as it is entered (H25)', () => {
  test('a post that is right has no fault', () => {
    expect(postFaults(post, facts)).toEqual([]);
  });

  test('every fault is named at once, each at its field', () => {
    const bad: Partial<Post> = {
      schoolId: 'elsewhere',
      until: '2025-08-01',
      terms: [{ ...terms, fte: 1001 }],
      allowances: [{ ...tlr2, annual: 0n }],
      split: [{ ...share, fund: 'X', weight: 0 }],
      assignments: [{ ...ann, until: '2025-08-31' }],
    };
    expect(pointers(bad)).toEqual([
      '/schoolId',
      '/until',
      '/terms/0/fte',
      '/allowances/0/annual',
      '/split/0/fund',
      '/split/0/weight',
      '/assignments/0/until',
      '/assignments/0/from',
    ]);
  });

  test.each([0, -1, 1001, 0.5])('an FTE of %p thousandths is refused', (fte) => {
    expect(pointers({ terms: [{ ...terms, fte }] })).toEqual(['/terms/0/fte']);
  });

  test('a post is paid from its first day, and its terms begin on different days', () => {
    expect(pointers({ terms: [] })).toEqual(['/terms']);
    expect(details({ terms: [{ ...terms, from: '2025-09-02' }] })).toEqual([
      'The post begins on 2025-09-01 but is paid from 2025-09-02. Let its first terms begin with the post.',
    ]);
    expect(pointers({ terms: [terms, { ...terms, fte: 500 }] })).toEqual(['/terms/1/from']);
  });

  test('a pay point that is not known on its day is refused with the reason', () => {
    const pay = { ...terms.pay, point: 'M7' } as PostTerms['pay'];
    expect(details({ terms: [{ ...terms, pay }] })).toEqual([
      'teachers-main has no point “M7”. Choose one of its points.',
    ]);
  });

  test('a salary of nil is refused', () => {
    const pay = { kind: 'salary', annual: 0n } as const;
    expect(pointers({ terms: [{ ...terms, pay }] })).toEqual(['/terms/0/pay/annual']);
  });

  test.each([
    [{ paid: 44_231, year: 52_143 }, []],
    [{ paid: 52_143, year: 52_143 }, []],
    [{ paid: 0, year: 52_143 }, ['/terms/0/termTime/paid']],
    [{ paid: 53_000, year: 52_143 }, ['/terms/0/termTime/paid']],
    [{ paid: 39, year: 52 }, ['/terms/0/termTime/year']],
    [{ paid: 39_000.5, year: 52_143 }, ['/terms/0/termTime/paid']],
  ])('weeks of term-time-only %p: faults %p', (termTime, expected) => {
    expect(pointers({ terms: [{ ...terms, termTime }] })).toEqual(expected);
  });

  test('a TLR outside the range of the law is refused', () => {
    expect(pointers({ allowances: [{ ...tlr2, annual: 900_000n }] })).toEqual([
      '/allowances/0/annual',
    ]);
  });

  test('any other allowance says what it is for', () => {
    const other: Allowance = { ...tlr2, kind: 'other', annual: 1n };
    expect(pointers({ allowances: [other] })).toEqual(['/allowances/0/label']);
    expect(pointers({ allowances: [{ ...other, label: 'London weighting' }] })).toEqual([]);
  });

  test('a post holds one TLR1 or TLR2 at a time, and may hold a TLR3 beside it', () => {
    const tlr1: Allowance = { ...tlr2, kind: 'TLR1', annual: 1_100_000n };
    const tlr3: Allowance = { ...tlr2, kind: 'TLR3', annual: 100_000n };
    expect(pointers({ allowances: [tlr2, tlr1] })).toEqual(['/allowances/1']);
    expect(pointers({ allowances: [tlr2, tlr3] })).toEqual([]);
    const ended = { ...tlr2, until: '2025-12-31' };
    expect(pointers({ allowances: [ended, { ...tlr1, from: '2026-01-01' }] })).toEqual([]);
  });

  test('a TLR may follow the responsibility from September 2025 and must from September 2026', () => {
    const share500 = (from: string): Allowance => ({ ...tlr2, share: 500, from });
    const early = { ...post, from: '2024-09-01', terms: [{ ...terms, from: '2024-09-01' }] };
    expect(pointers({ ...early, allowances: [share500('2024-09-01')] })).toContain(
      '/allowances/0/share',
    );
    expect(pointers({ allowances: [share500('2025-09-01')] })).toEqual([]);

    const partTime = [{ ...terms, fte: 600 }];
    const asPay = (from: string): Allowance => ({ ...tlr2, from });
    expect(pointers({ terms: partTime, allowances: [asPay('2026-08-31')] })).toEqual([]);
    expect(pointers({ terms: partTime, allowances: [asPay('2026-09-01')] })).toEqual([
      '/allowances/0/share',
    ]);
    expect(pointers({ allowances: [asPay('2026-09-01')] })).toEqual([]);
  });

  test('the cost goes somewhere, to accounts, cost centres and funds that are open', () => {
    expect(pointers({ split: [] })).toEqual(['/split']);
    const closed = {
      ...share,
      account: '9',
      niAccount: '8',
      pensionAccount: '7',
      costCentre: '6',
    };
    expect(pointers({ split: [share, closed] })).toEqual([
      '/split/1/account',
      '/split/1/niAccount',
      '/split/1/pensionAccount',
      '/split/1/costCentre',
    ]);
  });

  test('one person at a time holds a post, and only while it exists', () => {
    const ben: Assignment = { ...ann, personId: 'ben', from: '2026-01-01' };
    expect(pointers({ assignments: [ann, ben] })).toEqual(['/assignments/1/from']);
    expect(pointers({ assignments: [{ ...ann, until: '2026-01-01' }, ben] })).toEqual([
      '/assignments/1/from',
    ]);
    expect(pointers({ assignments: [{ ...ann, until: '2025-12-31' }, ben] })).toEqual([]);
    expect(pointers({ assignments: [{ ...ann, from: '2025-08-31' }] })).toEqual([
      '/assignments/0/from',
    ]);
    expect(pointers({ until: '2026-08-31', assignments: [ann] })).toEqual(['/assignments/0/from']);
  });
});
