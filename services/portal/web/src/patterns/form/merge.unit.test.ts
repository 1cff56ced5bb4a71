import fc from 'fast-check';
import { mergeEdits } from './merge.ts';

const values = fc.record({ name: fc.nat(2), phone: fc.nat(2), note: fc.nat(2) });

describe('two edits of one record', () => {
  test('nothing that either changed alone is lost, and what both changed differently is asked', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const merged = mergeEdits(base, mine, theirs);
        for (const field of ['name', 'phone', 'note'] as const) {
          const clash = merged.clashes.find((each) => each.field === field);
          const [b, m, t] = [base[field], mine[field], theirs[field]];
          expect(clash?.theirs).toBe(m !== b && t !== b && m !== t ? t : undefined);
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

  test('parts of a field are looked at one by one, and a list as a whole', () => {
    const base = { score: { likelihood: '2', impact: '3' }, lines: ['a'] };
    const mine = { score: { likelihood: '4', impact: '3' }, lines: ['a', 'mine'] };
    const theirs = { score: { likelihood: '2', impact: '5' }, lines: ['a', 'theirs'] };
    expect(mergeEdits(base, mine, theirs)).toEqual({
      values: { score: { likelihood: '4', impact: '5' }, lines: ['a', 'mine'] },
      clashes: [{ field: 'lines', theirs: ['a', 'theirs'] }],
      taken: ['score.impact'],
    });
  });

  test('what is typed beside the record is left alone: its reason, its comment', () => {
    const [base, mine] = [
      { due: '1 May', reason: '' },
      { due: '1 May', reason: 'The lift is out' },
    ];
    expect(mergeEdits(base, mine, { due: '8 May' })).toEqual({
      values: { due: '8 May', reason: 'The lift is out' },
      clashes: [],
      taken: ['due'],
    });
  });
});
