import fc from 'fast-check';
import { postFaults } from './post-faults.ts';
import { emptyShare, emptyTerms, planOf, thousandthsOf, typedPost } from './post-values.ts';

const TODAY = '2026-11-22';

test('FTE and weeks are read to the thousandth, as people write them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 52_286 }), (thousandths) => {
      expect(thousandthsOf(String(thousandths / 1000))).toBe(thousandths);
    }),
  );
  expect([thousandthsOf('.5'), thousandthsOf('1.')]).toEqual([500, 1000]);
  expect(['', '0,6', '60%', '0.1234', 'x'].map(thousandthsOf)).toEqual(Array(5).fill(null));
});

const kept = {
  id: 'p',
  schoolId: 's',
  title: 'Teaching assistant',
  workforce: 'education-support',
  from: '2026-02-01',
  until: null,
  fte: '0.6',
  filled: true,
  split: [
    {
      account: '212010',
      niAccount: '212020',
      pensionAccount: '212030',
      costCentre: 'TEA',
      fund: 'GAG',
      weight: 3,
    },
  ],
  private: {
    terms: [
      {
        from: '2026-02-01',
        fte: 600,
        scale: 'njc',
        point: '4',
        area: 'rest-of-england',
        annual: null,
        termTime: { paid: 44_231, year: 52_143 },
      },
      {
        from: '2026-09-01',
        fte: 1000,
        scale: null,
        point: null,
        area: null,
        annual: 3_250_000,
        termTime: null,
      },
    ],
    allowances: [
      {
        kind: 'SEN',
        label: null,
        annual: 267_900,
        share: 500,
        pensionable: true,
        from: '2026-09-01',
        until: '2027-08-31',
      },
    ],
    holders: [],
  },
  version: 4,
} as const;

test('a post that is typed over without a change is sent as it is kept', () => {
  const typed = typedPost(kept as never);
  expect(postFaults(typed, TODAY)).toEqual({});
  expect(planOf(typed, TODAY)).toEqual({
    title: kept.title,
    until: null,
    split: kept.split,
    terms: [
      {
        from: '2026-02-01',
        fte: 600,
        pay: { kind: 'point', scale: 'njc', point: '4', area: 'rest-of-england' },
        termTime: { paid: 44_231, year: 52_143 },
      },
      {
        from: '2026-09-01',
        fte: 1000,
        pay: { kind: 'salary', annual: 3_250_000 },
        termTime: null,
      },
    ],
    allowances: kept.private.allowances,
  });
});

test('each cell that cannot be read has its own words', () => {
  const typed = {
    ...typedPost(kept as never),
    terms: [{ ...emptyTerms, fte: 'half', paid: '44.231' }],
    split: [{ ...emptyShare, weight: '0' }],
  };
  expect(Object.keys(postFaults(typed, TODAY))).toEqual([
    'terms.0.from',
    'terms.0.fte',
    'terms.0.scale',
    'terms.0.point',
    'terms.0.year',
    'split.0.account',
    'split.0.niAccount',
    'split.0.pensionAccount',
    'split.0.costCentre',
    'split.0.fund',
    'split.0.weight',
  ]);
});
