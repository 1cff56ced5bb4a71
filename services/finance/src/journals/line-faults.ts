import type { JournalSource } from '@bursar/shared-types/codes/finance';
import type { BusinessDate } from '@bursar/shared-types/dates';
import { formatPence, maxPence } from '@bursar/shared-types/money';
import { isOpenOn } from '../chart/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { enteredSources, maxLineNarrative } from './journal.ts';
import type { JournalFacts, JournalLine } from './journal.ts';

const sourcesWithControl = ['opening', 'invoice', 'pay', 'reversal'];

interface Dated {
  readonly openFrom: BusinessDate;
  readonly openTo: BusinessDate | null;
}

/** Where an amount goes: of a journal's line, an invoice's, or any that will become one. */
export type Place = Pick<JournalLine, 'account' | 'schoolId' | 'fund' | 'costCentre'>;

/** A text that is longer than is kept. */
export function tooLong(pointer: string, most: number): Fault {
  return fault('text-too-long', pointer, `At most ${most} characters are kept.`, 'Shorten it.');
}

/** What is wrong with where the amount at `/lines/<index>` goes. */
export function placeFaults(
  place: Place,
  index: number,
  date: BusinessDate,
  facts: Omit<JournalFacts, 'period'>,
): Fault[] {
  const at = `/lines/${index}`;
  const { fund, costCentre } = place;
  const centre = costCentre === null ? undefined : facts.costCentres.get(costCentre);
  return [
    accountFault(place, at, date, facts),
    schoolFault(place, at, date, facts),
    codeFault('fund', fund, `${at}/fund`, facts.funds.get(fund), date),
    costCentre === null
      ? null
      : codeFault('cost centre', costCentre, `${at}/costCentre`, centre, date),
  ].filter((found) => found !== null);
}

/** Everything that is wrong with one line of a journal, taken by itself. */
export function lineFaults(
  line: JournalLine,
  index: number,
  date: BusinessDate,
  facts: JournalFacts,
): Fault[] {
  const at = `/lines/${index}`;
  const amount = amountFault(line, at, facts.source);
  const long = (line.narrative?.length ?? 0) > maxLineNarrative;
  return [
    ...(amount ? [amount] : []),
    ...placeFaults(line, index, date, facts),
    ...(long ? [tooLong(`${at}/narrative`, maxLineNarrative)] : []),
  ];
}

/** `was closed after 2026-03-31`, or `opens on 2026-01-01`. */
function notOpen({ openFrom, openTo }: Dated, date: BusinessDate): string {
  return date < openFrom ? `opens on ${openFrom}` : `was closed after ${openTo}`;
}

function amountFault(
  { debit, credit }: JournalLine,
  at: string,
  source: JournalSource,
): Fault | null {
  if (debit < 0n || credit < 0n) {
    const pointer = `${at}/${debit < 0n ? 'debit' : 'credit'}`;
    const other = debit < 0n ? 'credit' : 'debit';
    return fault('negative-amount', pointer, 'An amount is below nil.', `Enter it as a ${other}.`);
  }
  if (debit > 0n && credit > 0n) {
    const detail = `The line has a debit of ${formatPence(debit)} and a credit of ${formatPence(credit)}.`;
    return fault('both-sides', at, detail, 'Keep one side, and give the other a line of its own.');
  }
  if (debit === 0n && credit === 0n) {
    return fault(
      'no-amount',
      at,
      'The line has no amount.',
      'Enter a debit or a credit, or remove it.',
    );
  }
  if (enteredSources.includes(source) && (debit > maxPence || credit > maxPence)) {
    const pointer = `${at}/${debit > 0n ? 'debit' : 'credit'}`;
    const detail = `The amount is more than ${formatPence(maxPence)}, the most for one.`;
    return fault('amount-too-large', pointer, detail, 'Check it.');
  }
  return null;
}

function accountFault(
  line: Place,
  at: string,
  date: BusinessDate,
  { accounts, schools, source }: Omit<JournalFacts, 'period'>,
): Fault | null {
  const pointer = `${at}/account`;
  const account = accounts.get(line.account);
  if (!account) {
    const detail = `${line.account} is not in the trust’s chart of accounts.`;
    return fault('unknown-account', pointer, detail, 'Choose an account of the chart.');
  }
  const named = `${account.code} ${account.name}`;
  if (!isOpenOn(account, date)) {
    const detail = `${named} ${notOpen(account, date)}.`;
    return fault(
      'account-not-open',
      pointer,
      detail,
      'Choose an account that is open on the date.',
    );
  }
  if (account.control && !sourcesWithControl.includes(source)) {
    return fault(
      'control-account',
      pointer,
      `${named} is a control account; only its sub-ledger posts to it.`,
      'Enter the invoice, the pay or the payment itself, or choose another account.',
    );
  }
  const school = schools.get(line.schoolId);
  const fits =
    account.usedBy === 'any' || (account.usedBy === 'central') === (school?.kind === 'central');
  if (school && !fits) {
    const whose = account.usedBy === 'central' ? 'the central team' : 'schools';
    const detail = `${named} is used by ${whose} alone, and ${school.name} is not that.`;
    return fault('account-not-for-school', pointer, detail, 'Choose another account or school.');
  }
  return null;
}

function schoolFault(
  { schoolId }: Place,
  at: string,
  date: BusinessDate,
  { schools }: Pick<JournalFacts, 'schools'>,
): Fault | null {
  const school = schools.get(schoolId);
  if (!school) {
    const detail = 'The school is not one of the trust’s.';
    return fault('unknown-school', `${at}/schoolId`, detail, 'Choose a school of the trust.');
  }
  const early = school.joinedOn !== null && date < school.joinedOn;
  const late = school.leftOn !== null && date > school.leftOn;
  if (!early && !late) return null;
  const when = early
    ? `joined the trust on ${school.joinedOn}`
    : `left the trust on ${school.leftOn}`;
  const within = early ? `${school.joinedOn} or later` : `${school.leftOn} or earlier`;
  const mend =
    `Date it ${within}, or choose another school. If that day is wrong, an administrator ` +
    'sets it anew.';
  return fault('school-not-in-trust', `${at}/schoolId`, `${school.name} ${when}.`, mend);
}

/** Why a fund or a cost centre cannot be used; null when it can. */
function codeFault(
  what: 'fund' | 'cost centre',
  code: string,
  pointer: string,
  found: (Dated & { readonly name: string }) | undefined,
  date: BusinessDate,
): Fault | null {
  const word = what.replace(' ', '-');
  if (!found) {
    return fault(
      `unknown-${word}`,
      pointer,
      `There is no ${what} ${code}.`,
      `Choose a ${what} of the trust.`,
    );
  }
  if (isOpenOn(found, date)) return null;
  const detail = `The ${what} ${code} ${found.name} ${notOpen(found, date)}.`;
  return fault(`${word}-not-open`, pointer, detail, `Choose a ${what} that is open on the date.`);
}
