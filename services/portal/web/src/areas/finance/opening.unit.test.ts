import fc from 'fast-check';
import { emptyOpening, openingChecks, openingOf } from './opening.tsx';

const today = '2026-11-22';
const refused = (typed: typeof emptyOpening) =>
  openingChecks(typed, today).flatMap(([field, isRight]) => (isRight ? [] : [field]));

test('nothing is opened without a code, a name and a first day (F2)', () => {
  expect(refused(emptyOpening)).toEqual(['code', 'name', 'openFrom']);
  expect(refused({ code: 'sci-lab', name: 'Science', openFrom: '1 sep' })).toEqual([]);
  expect(refused({ code: '-LAB', name: ' ', openFrom: 'soon' })).toEqual([
    'code',
    'name',
    'openFrom',
  ]);
  expect(refused({ code: 'THIRTEENCHARS', name: 'x', openFrom: '1 sep' })).toEqual(['code']);
});

test('a code is sent in capitals however it was typed, once it passes the check (F2)', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^ ?[A-Za-z0-9][A-Za-z0-9-]{0,11} ?$/), (code) => {
      const typed = { code, name: ' Science ', openFrom: '1 Sep 2026' };
      expect(refused(typed)).toEqual([]);
      expect(openingOf(typed, today)).toEqual({
        code: code.trim().toUpperCase(),
        name: 'Science',
        openFrom: '2026-09-01',
      });
    }),
  );
});
