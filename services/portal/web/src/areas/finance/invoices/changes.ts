import type { Change } from '../../../patterns/approval/index.ts';
import { money } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import { exceptionWords } from './three-way.ts';
import type { Invoice } from './types.ts';

/** What of an invoice is another than it was. Its paper never changes; where it stands does. */
export function changesOf(before: Invoice, after: Invoice): readonly Change[] {
  const of = (what: string, tell: (invoice: Invoice) => string): Change[] =>
    tell(before) === tell(after) ? [] : [{ what, before: tell(before), after: tell(after) }];
  return [
    ...of('State', ({ state }) => statusWord(state)),
    ...of(
      'What does not agree',
      ({ exceptions }) => exceptions.map(exceptionWords).join('. ') || 'Nothing',
    ),
    ...of('Received', ({ receipts }) => `${receipts.length} receipts`),
    ...of('Approved by', ({ decisions }) => `${decisions.length} of the tiers`),
    ...of('Above the order', ({ difference }) =>
      difference === null ? 'Not matched' : money(difference),
    ),
  ];
}
