import fc from 'fast-check';

/** What the client of one trust does next. */
export type Step =
  | { readonly kind: 'move'; readonly amount: number; readonly lane: boolean }
  | { readonly kind: 'burst'; readonly amounts: readonly number[] }
  | { readonly kind: 'again'; readonly of: number }
  | { readonly kind: 'other'; readonly of: number }
  | { readonly kind: 'overdraw' }
  | { readonly kind: 'oversize' };

/** What happens to everybody meanwhile, once so many more steps are done. */
export interface Turn {
  readonly after: number;
  readonly what: (typeof TURNS)[number];
}

const TURNS = [
  'crash source',
  'crash sink',
  'crash both',
  'restart source',
  'restart sink',
  'cut source',
  'cut sink',
  'lose',
  'repeat',
  'mix up',
  'lag',
  'carry',
] as const;

/** The histories of some trusts, side by side, and what they go through together. */
export interface Plan {
  readonly histories: readonly (readonly Step[])[];
  readonly turns: readonly Turn[];
  /** For what is left to chance while the plan runs. */
  readonly chance: number;
}

const amount = fc.integer({ min: 1, max: 100 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('move' as const), amount, lane: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('burst' as const),
      amounts: fc.array(amount, { minLength: 2, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('again' as const), of: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('other' as const), of: fc.nat() }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'overdraw' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'oversize' as const }) },
);

/** Plans for so many trusts. */
export function plans(trusts: number): fc.Arbitrary<Plan> {
  return fc.record({
    histories: fc.array(fc.array(step, { minLength: 2, maxLength: 10 }), {
      minLength: trusts,
      maxLength: trusts,
    }),
    turns: fc.array(fc.record({ after: fc.nat(trusts * 2), what: fc.constantFrom(...TURNS) }), {
      minLength: 3,
      maxLength: 6,
    }),
    chance: fc.nat(),
  });
}
