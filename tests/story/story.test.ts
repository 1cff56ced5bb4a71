// oxlint-disable jest/expect-expect -- every step expects, in the file that it is told in
/**
 * The story: from a school's request to an auditor's proof, over HTTP, through every service, joined
 * by events. The steps share one trust and follow each other; each holds what must be refused there.
 */
import { audit } from './steps/audit.ts';
import { directory } from './steps/directory.ts';
import { auditorLeaves, chains, serviceStops } from './steps/ending.ts';
import { estates } from './steps/estates.ts';
import { extract } from './steps/extract.ts';
import { ledger } from './steps/ledger.ts';
import { invoice, order } from './steps/orders.ts';
import { pay } from './steps/payroll.ts';
import { reporting } from './steps/reporting.ts';
import { risk } from './steps/risk.ts';
import { Story } from './story.ts';

let story: Story;
beforeAll(async () => {
  story = await Story.begin();
});
afterAll(() => story.end());

test('1 the directory: an operator founds a trust, its administrator adds schools, people and the scheme (F6, F7, D2)', () =>
  directory(story));

test('2 the ledger: chart, fund, months, budgets, balances brought forward (F1, F2, F4)', () =>
  ledger(story));

test('3 an order: reserved or refused by finance, approved as the scheme has it, sent (F7, P5, X2, X3)', () =>
  order(story));

test('4 receipt and invoice: matched three ways, approved by another, posted; the trial balance agrees (F3, F5, F14)', () =>
  invoice(story));

test('5 a month’s pay: by post, released by another, in ledger and accounts by school, account, cost centre and fund (F5, D1)', () =>
  pay(story));

test('6 estates: a ticket with a photo, its clocks and a pause; checks done with proof, or overdue by the clock (E3, E4, E8)', () =>
  estates(story));

test('7 risk: the overdue check moves the linked risk past appetite and tells its owner; doing it brings it back (R1, R2, R4, X1)', () =>
  risk(story));

test('8 reporting: accounts, KPIs and boards, each figure with its stamp and the parts that add up to it (F4, F6, D3, X2, X13, X14)', () =>
  reporting(story));

test('9 the auditor: reads all, writes nothing, asks and is answered, every look logged (F13, F14)', () =>
  audit(story));

test('9 the extract: a job with progress, proven offline by two verifiers, falsified and found out, the same bytes again (X6, X7)', () =>
  extract(story));

test('the auditor’s access ends on its day (F13)', () => auditorLeaves(story));

test('the chain of every service is whole from its first event to its head (X6)', () =>
  chains(story));

test('a service that stops makes its own figures late, and no others (X14)', () =>
  serviceStops(story));
