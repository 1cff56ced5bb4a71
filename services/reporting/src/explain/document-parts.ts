import { monthsOf } from '@bursar/shared-types/dates';
import { fromPostgres } from '../postgres-json.ts';
import type { LineKind } from '../management-accounts/index.ts';
import type { Document, DocumentScope } from './documents.ts';
import { partOf, restOf } from './part.ts';
import type { Approval, EventRef, Part } from './part.ts';

interface JournalFacts extends Pick<Part, 'lines' | 'approvals' | 'events'> {
  readonly number: number;
  readonly date: string;
  readonly source: string;
}
interface CommitmentFacts extends Pick<Part, 'moves' | 'events'> {
  readonly approvals: Approval[];
  readonly matter: string;
  readonly number: number | null;
  readonly status: string | null;
  readonly schoolId: string | null;
}
interface BudgetFacts {
  readonly schoolId: string;
  readonly fund: string;
  readonly account: string;
  readonly revision: number;
  readonly date: string;
  readonly months: readonly number[];
  readonly events: EventRef[];
}

/** Documents as parts, with what is beyond those that are listed as one sum. */
function partsOf(
  documents: readonly Document[],
  what: string,
  sign: 1 | -1,
  particulars: (facts: never) => Partial<Part> & Pick<Part, 'kind' | 'label'>,
): Part[] {
  const listed = documents.map(({ id, amount, facts }) =>
    partOf({ id, amount: signed(amount, sign), ...particulars(fromPostgres(facts)) }),
  );
  const [first] = documents;
  if (!first) return [];
  const all = { amount: signed(first.total, sign), count: Number(first.count) };
  return [...listed, ...restOf(listed, all, what)];
}

const signed = (pence: string, sign: 1 | -1): number => {
  const number = Number(pence);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${pence} pence do not fit JSON exactly`);
  return number === 0 ? 0 : number * sign;
};

/** The journals of an actual; income is the credit side. */
export const journalParts = (documents: readonly Document[], kind: LineKind): Part[] =>
  partsOf(documents, 'journals', kind === 'income' ? -1 : 1, (facts: JournalFacts) => {
    const { number, date, source, lines, approvals, events } = facts;
    return {
      kind: 'journal',
      label: `Journal ${number}, ${source}`,
      date,
      lines,
      approvals,
      events,
    };
  });

/** What makes up a commitment. */
export const commitmentParts = (documents: readonly Document[]): Part[] =>
  partsOf(documents, 'reservations', 1, (facts: CommitmentFacts) => {
    const { matter, number, status, ...rest } = facts;
    const label = number === null ? matter : `Order ${number}, ${status}`;
    return { kind: 'commitment', label, ...rest };
  });

/** The lines of a budget, with the months that count. */
export const budgetParts = (
  documents: readonly Document[],
  { year, upTo }: Pick<DocumentScope, 'year' | 'upTo'>,
): Part[] =>
  partsOf(documents, 'budget lines', 1, (facts: BudgetFacts) => {
    const { schoolId, fund, account, revision, date, events } = facts;
    const months = monthsOf(year)
      .map((month, at) => ({ month, amount: facts.months[at]! }))
      .filter(({ month }) => month <= upTo);
    const label = `${account}, fund ${fund}, budget revision ${revision}`;
    return { kind: 'budget', label, schoolId, date: date.slice(0, 10), months, events };
  });
