import { withChange } from './drafts/draft.ts';
import { journalHistory } from './journal-history.ts';

const posted = { source: 'manual', postedBy: 'lead', postedAt: '2025-10-20T09:00:00.000Z' };
const reversal = {
  id: 'journal-2',
  postedBy: 'lead',
  postedAt: '2025-11-01T09:00:00.000Z',
  narrative: 'Reversal of J2526-000001: wrong school',
};
const steps = (...told: ReturnType<typeof journalHistory>) =>
  told.map(({ what, by }) => `${what} by ${by}`);

test('a journal posted at once has one step, and one that was imported says so', () => {
  expect(steps(...journalHistory(posted, null, null))).toEqual(['posted by lead']);
  expect(steps(...journalHistory({ ...posted, source: 'import' }, null, null))).toEqual([
    'imported by lead',
  ]);
});

test('a journal that was drafted, approved and reversed tells who did each, and why', () => {
  const at = '2025-10-20T08:00:00.000Z';
  let draft = withChange([], { what: 'saved', at, by: 'officer' });
  draft = withChange(draft, { what: 'approved', at, by: 'lead', comment: 'Seen' });
  draft = withChange(draft, { what: 'posted', at: posted.postedAt, by: 'lead' });
  const told = journalHistory(posted, draft, reversal);
  expect(steps(...told)).toEqual([
    'saved by officer',
    'approved by lead',
    'posted by lead',
    'reversed by lead',
  ]);
  expect(told.at(-1)).toMatchObject({ journalId: 'journal-2', comment: reversal.narrative });
});
