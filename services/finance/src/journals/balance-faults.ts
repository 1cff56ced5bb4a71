import { formatPence, maxPence } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';
import { chart2025, nilAcross } from '../chart/index.ts';
import type { Elimination } from '../chart/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { imbalancesOf, netBy, remedyAccount } from './imbalance.ts';
import type { Imbalance } from './imbalance.ts';
import { enteredSources, journalTotal } from './journal.ts';
import type { Journal, JournalFacts } from './journal.ts';

/** Names for the accounts that are suggested: a journal's facts hold only those that it names. */
const namesInChart = new Map(chart2025.accounts.map(({ code, name }) => [code, name]));

/** What each group of accounts that vanishes in the trust's own accounts is called. */
const namesOfGroups: Readonly<Record<Elimination, string>> = {
  'inter-school-balances': 'Amounts due between schools',
  'inter-school-charges': 'Charges between schools',
  'fund-transfers': 'Transfers between funds',
};

/**
 * What keeps a journal from balancing: as a whole, in each fund of each school, and in each group
 * of accounts that is eliminated within the trust. Where all its lines are in one fund of one
 * school, that is said once.
 */
export function balanceFaults(journal: Journal, facts: JournalFacts): Fault[] {
  const { lines } = journal;
  const out = lines.reduce((sum, line) => sum + line.debit - line.credit, 0n);
  const places = new Set(lines.map(({ schoolId, fund }) => `${schoolId}|${fund}`));
  const faults = out === 0n ? [] : [wholeFault(journal, out)];
  if (out === 0n || places.size > 1) faults.push(...schoolFaults(journal, facts));
  faults.push(...eliminationFaults(journal, facts));
  if (enteredSources.includes(facts.source) && journalTotal(journal) > maxPence) {
    const detail = `The journal comes to more than ${formatPence(maxPence)}, the most for one.`;
    faults.push(fault('amount-too-large', '/lines', detail, 'Check its amounts, or split it.'));
  }
  return faults;
}

const size = (out: Pence): string => formatPence(out < 0n ? -out : out);
const fuller = (out: Pence): string => (out > 0n ? 'debits' : 'credits');
const lacking = (out: Pence): string => (out > 0n ? 'credit' : 'debit');

function nameOf(schoolId: string, { schools }: JournalFacts): string {
  return schools.get(schoolId)?.name ?? 'The school';
}

function mendOf(imbalance: Imbalance, name: string, { accounts }: JournalFacts): string {
  const line = `Add a ${lacking(imbalance.out)} of ${size(imbalance.out)} for ${name} in ${imbalance.fund}`;
  if (imbalance.remedy === 'correct-a-line') return `${line}, or correct a line.`;
  const account = remedyAccount(imbalance);
  const accountName = accounts.get(account)?.name ?? namesInChart.get(account);
  return `${line} on ${account} ${accountName}.`;
}

function wholeFault({ lines }: Journal, out: Pence): Fault {
  const debits = journalTotal({ lines });
  const detail =
    `Debits are ${formatPence(debits)} and credits ${formatPence(debits - out)}: ` +
    `the ${fuller(out)} are ${size(out)} more.`;
  const mend = `Add a ${lacking(out)} of ${size(out)}, or correct a line.`;
  return fault('unbalanced', '/lines', detail, mend);
}

function schoolFaults({ lines }: Journal, facts: JournalFacts): Fault[] {
  return imbalancesOf(lines).map((imbalance) => {
    const { schoolId, fund, out } = imbalance;
    const name = nameOf(schoolId, facts);
    const detail = `${name} is out by ${size(out)} in ${fund}: its ${fuller(out)} are more.`;
    return fault('school-unbalanced', '/lines', detail, mendOf(imbalance, name, facts));
  });
}

/** Lines that will be eliminated must net to nil already here, or they never will (F1). */
function eliminationFaults({ lines }: Journal, facts: JournalFacts): Fault[] {
  const groupOf = (account: string): Elimination | null =>
    facts.accounts.get(account)?.eliminates ?? null;
  return (Object.keys(nilAcross) as Elimination[]).flatMap((group) => {
    const within = nilAcross[group] === 'schools' ? 'fund' : 'schoolId';
    const sums = netBy(
      lines.filter(({ account }) => groupOf(account) === group),
      (line) => line[within],
    );
    return [...sums].flatMap(([key, out]) => {
      if (out === 0n) return [];
      const where = within === 'fund' ? key : nameOf(key, facts);
      const detail = `${namesOfGroups[group]} do not net to nil in ${where}: the ${fuller(out)} are ${size(out)} more.`;
      const other = within === 'fund' ? 'the other school' : 'the other fund';
      const mend = `Add the ${lacking(out)} of ${size(out)} for ${other}.`;
      return fault('elimination-not-nil', '/lines', detail, mend);
    });
  });
}
