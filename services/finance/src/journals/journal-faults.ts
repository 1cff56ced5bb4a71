import { kindsByHand } from '@bursar/shared-types/codes/finance';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { postingFault } from '../periods/index.ts';
import { balanceFaults } from './balance-faults.ts';
import { maxLines, maxNarrative, maxReference } from './journal.ts';
import type { Journal, JournalFacts } from './journal.ts';
import { lineFaults, tooLong } from './line-faults.ts';

/**
 * Everything that is wrong with a journal, each fault at its place and with its mend; empty when
 * it may be posted. The lines must name accounts, schools, funds and cost centres that are there
 * and open on the date, and the journal must balance as a whole and in each fund of each school.
 */
export function journalFaults(journal: Journal, facts: JournalFacts): Fault[] {
  return [
    ...headFaults(journal, facts),
    ...sizeFaults(journal),
    ...journal.lines.flatMap((line, index) => lineFaults(line, index, journal.date, facts)),
    ...balanceFaults(journal, facts),
  ];
}

function headFaults(journal: Journal, facts: JournalFacts): Fault[] {
  const faults: Fault[] = [];
  const byHand = facts.source === 'manual' || facts.source === 'import';
  if (byHand && !kindsByHand.some((kind) => kind === journal.kind)) {
    faults.push(
      fault(
        'kind-not-by-hand',
        '/kind',
        `A journal of kind “${journal.kind}” is posted by its own ledger.`,
        `Choose one of ${kindsByHand.join(', ')}.`,
      ),
    );
  }
  if (journal.narrative.trim() === '') {
    faults.push(
      fault(
        'narrative-missing',
        '/narrative',
        'The journal does not say why.',
        'Write what it is for.',
      ),
    );
  }
  if (journal.narrative.length > maxNarrative) faults.push(tooLong('/narrative', maxNarrative));
  if (journal.reference.length > maxReference) faults.push(tooLong('/reference', maxReference));
  const closed = postingFault(facts.period, journal.date);
  return closed ? [...faults, closed] : faults;
}

function sizeFaults({ lines }: Journal): Fault[] {
  if (lines.length < 2) {
    return [
      fault('too-few-lines', '/lines', 'A journal has at least two lines.', 'Add the other side.'),
    ];
  }
  if (lines.length > maxLines) {
    const detail = `A journal has at most ${maxLines} lines, and this one has ${lines.length}.`;
    return [fault('too-many-lines', '/lines', detail, 'Split it into journals that each balance.')];
  }
  return [];
}
