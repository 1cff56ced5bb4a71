import { journalPosted, monthOf, yearOf } from '@bursar/shared-types';
import type { EventRecord, JournalLine } from '@bursar/shared-types';
import type { SampleTrust } from './sample-trust.ts';

/** What a journal of a sample is about; without lines some are made up that balance. */
export interface SampleJournal {
  readonly source: 'manual' | 'invoice';
  readonly sourceId?: string;
  readonly lines?: readonly JournalLine[];
  readonly cause?: string;
}

/** One line of a journal; a negative amount is a credit. */
export const journalLine = (
  line: number,
  account: string,
  schoolId: string,
  fund: string,
  pence: number,
): JournalLine => ({
  line,
  account,
  schoolId,
  fund,
  costCentre: line % 2 === 0 ? null : 'ADM',
  debit: Math.max(pence, 0),
  credit: Math.max(-pence, 0),
  taxCode: null,
  textSha256: null,
});

/** Posts a journal that balances in each school and fund. */
export function postJournal(trust: SampleTrust, journal: SampleJournal): [string, EventRecord] {
  const { logs, random, users, numbers } = trust;
  const journalId = random.id();
  const lines = [...(journal.lines ?? someLines(trust))];
  numbers.journal += 1;
  const event = logs.emit(
    journalPosted,
    {
      journalId,
      number: numbers.journal,
      year: yearOf(logs.today),
      month: monthOf(logs.today),
      date: logs.today,
      source: journal.source,
      sourceId: journal.sourceId ?? null,
      reverses: null,
      total: lines.reduce((sum, line) => sum + line.debit, 0),
      textSha256: random.sha256(),
      attachments: random.chance(20) ? [random.sha256(), random.sha256()] : [],
      enteredBy: journal.source === 'manual' ? random.pick(users) : null,
      decisions: [],
      lines,
    },
    random.pick(users),
    journal.cause ?? null,
  );
  return [journalId, event];
}

function someLines({ random, schools }: SampleTrust): JournalLine[] {
  const pairs = random.between(1, 4);
  return Array.from({ length: pairs }).flatMap((_, index) => {
    const [school, fund] = [random.pick(schools), random.pick(['GAG', 'UNR'])];
    const pence = random.between(1, 5_000_000);
    return [
      journalLine(index * 2 + 1, random.pick(['610000', '620000']), school, fund, pence),
      journalLine(index * 2 + 2, '100000', school, fund, -pence),
    ];
  });
}
