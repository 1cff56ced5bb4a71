import { maxPenceJson } from '@bursar/shared-types/money';
import fc from 'fast-check';
import { accountOf, credit, debit, journalOf } from '../../test/example-trust.ts';
import { contentOf, DraftInput, journalOfDraft } from './draft-content.ts';

test('an empty draft may be kept, and tells everything that it lacks', () => {
  const content = DraftInput.parse({ lines: [{ debit: 5 }] });
  const found = journalOfDraft(content) as readonly { pointer: string; detail: string }[];
  expect(found.map(({ pointer, detail }) => [pointer, detail])).toEqual([
    ['/date', 'The journal has no date.'],
    ['/lines/0/account', 'Line 1 has no account.'],
    ['/lines/0/schoolId', 'Line 1 has no school.'],
    ['/lines/0/fund', 'Line 1 has no fund.'],
  ]);
});

test('a draft gives back the journal it was made of, to the penny', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: BigInt(Number.MAX_SAFE_INTEGER) }), (pence) => {
      const lines = [debit(accountOf.books, pence), credit(accountOf.bank, pence)];
      const journal = { ...journalOf(lines), attachments: ['a'.repeat(64)] };
      expect(journalOfDraft(contentOf(journal))).toEqual(journal);
    }),
  );
});

test('a draft keeps amounts of either sign, up to the most that can be entered', () => {
  const taken = (debit: number) => DraftInput.safeParse({ lines: [{ debit }] }).success;
  expect([maxPenceJson, -maxPenceJson].map(taken)).toEqual([true, true]);
  expect([maxPenceJson + 1, Number.MAX_SAFE_INTEGER].map(taken)).toEqual([false, false]);
});
