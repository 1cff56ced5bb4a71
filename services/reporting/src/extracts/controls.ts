import { penceToJson } from '@bursar/shared-types';
import type { Controls, SchoolFund } from './format/manifest.ts';
import type { Row } from './format/columns.ts';

/** Amounts while they are added up; they leave as JSON integers. */
interface Sums {
  rows: number;
  debit: bigint;
  credit: bigint;
  net: bigint;
  gross: bigint;
  before: bigint;
}
const nothing = (): Sums => ({ rows: 0, debit: 0n, credit: 0n, net: 0n, gross: 0n, before: 0n });

/**
 * The control totals of an extract, added up row by row from its tables. Rows of the trial balance
 * count always; of the other tables those in the extract. A line of a journal before the extract
 * is brought forward. Memory grows with schools and funds, not with rows.
 */
export class ControlTotals {
  readonly #journals = nothing();
  readonly #orders = nothing();
  readonly #invoices = nothing();
  readonly #balance = nothing();
  readonly #ledger = new Map<string, Sums>();

  /** Adds a row of a table; `inside` is whether the extract holds it or only what came before. */
  add(table: string, row: Row, inside: boolean): void {
    if (table === 'journal-lines') addLine(this.#of(row), row, inside);
    if (table === 'journals' && inside) addTo(this.#journals, row);
    if (table === 'orders' && inside) addTo(this.#orders, row);
    if (table === 'invoices' && inside) addTo(this.#invoices, row);
    if (table === 'trial-balance') addTo(this.#balance, row);
  }

  /** What the manifest says. Throws a RangeError beyond the integers that JSON carries exactly. */
  totals(): Controls {
    const count = ({ rows, net, gross }: Sums) => ({
      rows,
      net: penceToJson(net),
      gross: penceToJson(gross),
    });
    const ledger = ({ rows, debit, credit }: Sums) => ({
      rows,
      debit: penceToJson(debit),
      credit: penceToJson(credit),
    });
    return {
      journals: ledger(this.#journals),
      schoolsAndFunds: this.#schoolsAndFunds(),
      orders: count(this.#orders),
      invoices: count(this.#invoices),
      trialBalance: { ...ledger(this.#balance), net: penceToJson(this.#balance.net) },
    };
  }

  #of(row: Row): Sums {
    const key = `${String(row.school_id)}\t${String(row.fund)}`;
    const sums = this.#ledger.get(key) ?? nothing();
    this.#ledger.set(key, sums);
    return sums;
  }

  #schoolsAndFunds(): SchoolFund[] {
    const sorted = [...this.#ledger].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([key, sums]) => {
      const [school, fund] = key.split('\t') as [string, string];
      return {
        school,
        fund,
        lines: sums.rows,
        broughtForward: penceToJson(sums.before),
        debit: penceToJson(sums.debit),
        credit: penceToJson(sums.credit),
        net: penceToJson(sums.before + sums.debit - sums.credit),
      };
    });
  }
}

const pence = (row: Row, name: string): bigint => (row[name] as bigint | null | undefined) ?? 0n;

function addTo(sums: Sums, row: Row): void {
  sums.rows += 1;
  sums.debit += pence(row, 'debit');
  sums.credit += pence(row, 'credit');
  sums.net += pence(row, 'net');
  sums.gross += pence(row, 'gross');
}

function addLine(sums: Sums, row: Row, inside: boolean): void {
  if (inside) addTo(sums, row);
  else sums.before += pence(row, 'debit') - pence(row, 'credit');
}
