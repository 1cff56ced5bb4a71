import { ControlTotals } from '../controls.ts';
import { CsvFault, readCsv } from '../format/csv-file.ts';
import { rowOfTexts } from '../format/columns.ts';
import { MANIFEST, tableFile } from '../format/names.ts';
import { tables } from '../tables/index.ts';
import type { Controls, SchoolFund } from '../format/manifest.ts';
import type { Findings } from './findings.ts';
import type { Opened } from './opened.ts';

const ADDED_UP = ['journals', 'journal-lines', 'trial-balance', 'orders', 'invoices'];
const BALANCE = tableFile('trial-balance', 'csv');

/**
 * Adds up the files of the extract themselves and holds them against the manifest's control totals
 * and against each other: the lines of the journals, with what was brought forward, are the trial
 * balance of each school and fund; the trial balance is nil in all, in each school, each fund and
 * each year; each journal balances.
 */
export async function proveTotals(opened: Opened, findings: Findings): Promise<void> {
  const controls = new ControlTotals();
  const balance = new Map<string, bigint>();
  for (const table of tables.filter(({ name }) => ADDED_UP.includes(name))) {
    const place = tableFile(table.name, 'csv');
    const file = opened.files.get(place);
    if (!file) return;
    let row = 1;
    try {
      for await (const texts of readCsv(file.path, table.columns)) {
        row += 1;
        const read = rowOfTexts(table.columns, texts);
        controls.add(table.name, read, true);
        if (table.name === 'trial-balance') addBalance(balance, read);
        if (table.name === 'journals' && read.debit !== read.credit) {
          findings.add(place, `journal ${String(read.journal_id)} does not balance`, row);
        }
      }
    } catch (error) {
      if (error instanceof CsvFault) findings.add(place, error.message, error.row + 1);
      else if (error instanceof SyntaxError) findings.add(place, 'an amount is no number', row);
      else throw error;
      return;
    }
  }
  const stated = opened.manifest.controls;
  const added = totalsOf(controls);
  if (added) compareTotals(stated, added, findings);
  else findings.add(MANIFEST, 'the amounts add up to more than a manifest can say');
  tie(stated.schoolsAndFunds, balance, findings);
}

/** Null where falsified amounts are beyond the integers that a manifest can carry. */
function totalsOf(controls: ControlTotals): Controls | null {
  try {
    return controls.totals();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

type BalanceRow = Readonly<Record<string, unknown>>;

function addBalance(balance: Map<string, bigint>, row: BalanceRow): void {
  const net = (row.net as bigint | null) ?? 0n;
  const scopes = [
    'in all',
    `of school ${String(row.school_id)}`,
    `of fund ${String(row.fund)}`,
    `of ${String(row.year)}`,
    `${String(row.school_id)}\t${String(row.fund)}`,
  ];
  for (const scope of scopes) balance.set(scope, (balance.get(scope) ?? 0n) + net);
}

function compareTotals(stated: Controls, added: Controls, findings: Findings): void {
  for (const kind of ['journals', 'orders', 'invoices', 'trialBalance'] as const) {
    const [says, is] = [stated[kind], added[kind]].map((each) => JSON.stringify(sorted(each)));
    if (says !== is) findings.add(MANIFEST, `controls.${kind} says ${says}; the rows give ${is}`);
  }
  const linesOf = new Map(added.schoolsAndFunds.map((each) => [nameOf(each), each]));
  for (const each of stated.schoolsAndFunds) {
    const { lines, debit, credit } = linesOf.get(nameOf(each)) ?? { lines: 0, debit: 0, credit: 0 };
    linesOf.delete(nameOf(each));
    if (lines === each.lines && debit === each.debit && credit === each.credit) continue;
    findings.add(
      MANIFEST,
      `controls of school ${nameOf(each)} say ${each.lines} lines, debit ${each.debit}, credit ` +
        `${each.credit}; the lines of the journals give ${lines}, ${debit}, ${credit}`,
    );
  }
  for (const name of linesOf.keys()) findings.add(MANIFEST, `controls lack school ${name}`);
}

function tie(
  stated: readonly SchoolFund[],
  balance: Map<string, bigint>,
  findings: Findings,
): void {
  for (const each of stated) {
    const key = `${each.school}\t${each.fund}`;
    const net = balance.get(key) ?? 0n;
    balance.delete(key);
    const carried = BigInt(each.broughtForward) + BigInt(each.debit) - BigInt(each.credit);
    if (carried === net && BigInt(each.net) === net) continue;
    findings.add(
      BALANCE,
      `school ${nameOf(each)}: the lines of the journals come to ${carried} pence, ` +
        `the manifest says ${each.net}, the trial balance ${net}`,
    );
  }
  for (const [scope, net] of balance) {
    if (scope.includes('\t'))
      findings.add(BALANCE, `the manifest lacks ${scope.replace('\t', ', fund ')}`);
    else if (net !== 0n)
      findings.add(BALANCE, `the trial balance ${scope} is ${net} pence, not nil`);
  }
}

const nameOf = ({ school, fund }: SchoolFund): string => `${school}, fund ${fund}`;
const sorted = (each: object) => Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1));
