import fc from 'fast-check';
import { formatFte, holderOn, termsOn } from './post.ts';
import type { PostTerms } from './post.ts';

const terms = (from: string, fte: number): PostTerms => ({
  from,
  fte,
  pay: { kind: 'salary', annual: 3_000_000n },
  termTime: null,
});

describe('posts (H25)', () => {
  test('a change of FTE or pay point holds from its own day, in whatever order it was entered', () => {
    const rows = [terms('2025-09-01', 1000), terms('2026-01-15', 600), terms('2025-11-03', 800)];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
        const fte = (day: string) => termsOn({ terms: shuffled }, day)?.fte;
        expect([
          fte('2025-08-31'),
          fte('2025-09-01'),
          fte('2025-11-02'),
          fte('2025-11-03'),
          fte('2026-01-14'),
          fte('2026-01-15'),
        ]).toEqual([undefined, 1000, 1000, 800, 800, 600]);
      }),
    );
  });

  test('a post is held on the first and the last day of an assignment, and vacant between two', () => {
    const pension = { scheme: 'TPS' } as const;
    const assignments = [
      { personId: 'ann', from: '2025-09-01', until: '2025-12-31', pension },
      { personId: 'ben', from: '2026-01-05', until: null, pension },
    ];
    const holder = (day: string) => holderOn({ assignments }, day)?.personId ?? null;
    expect([
      holder('2025-08-31'),
      holder('2025-09-01'),
      holder('2025-12-31'),
      holder('2026-01-04'),
      holder('2026-01-05'),
      holder('2040-01-01'),
    ]).toEqual([null, 'ann', 'ann', null, 'ben', 'ben']);
  });

  test('FTE is written as people write it', () => {
    expect([1000, 600, 925, 1].map(formatFte)).toEqual(['1', '0.6', '0.925', '0.001']);
  });
});
