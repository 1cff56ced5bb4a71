import fc from 'fast-check';
import { mergeEdits } from './merge.ts';

const values = fc.record({ name: fc.nat(2), phone: fc.nat(2), note: fc.nat(2) });

describe('two edits of one record', () => {
  test('nothing that either changed alone is lost, and what both changed differently is asked', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const merged = mergeEdits(base, mine, theirs);
        for (const field of ['name', 'phone', 'note'] as const) {
          const clash = merged.clashes.some((each) => each.field === field);
          const [b, m, t] = [base[field], mine[field], theirs[field]];
          expect(clash).toBe(m !== b && t !== b && m !== t);
          expect(merged.values[field]).toBe(clash || m !== b ? m : t);
        }
      }),
    );
  });

  test('says which fields came from the other', () => {
    const base = { name: 'Acme', phone: '1' };
    expect(mergeEdits(base, base, { name: 'Acme Ltd', phone: '1' })).toEqual({
      values: { name: 'Acme Ltd', phone: '1' },
      clashes: [],
      taken: ['name'],
    });
  });
});
