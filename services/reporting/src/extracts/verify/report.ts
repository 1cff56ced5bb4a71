import { formatPence, penceFromJson } from '@bursar/shared-types';
import { keyId } from '../format/signature.ts';
import type { DerivedFile } from '../derive.ts';
import type { Opened } from './opened.ts';

/** What the proof came to, for the table at its end. */
export interface Proven {
  readonly opened: Opened;
  /** What was derived again and found equal. */
  readonly derived: readonly DerivedFile[];
  /** Whether the key was held outside. */
  readonly held: boolean;
  readonly compared: { readonly compared: number } | undefined;
}

/** The lines of the table: what was looked at, and what was found of it. */
export function provenLines({ opened, derived, held, compared }: Proven): [string, string][] {
  const { manifest, key } = opened;
  const { controls } = manifest;
  const rows = derived.reduce((sum, file) => sum + file.rows, 0);
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  const debit = formatPence(penceFromJson(controls.trialBalance.debit));
  const lines: [string, string][] = [
    ['Signature', `Ed25519, key ${keyId(key)}, ${held ? 'the one you hold' : 'its own'}`],
    [
      'Files',
      `${count(manifest.files.length, 'file')}, ${count(bytes, 'byte')}, SHA-256 as in the manifest`,
    ],
    ...manifest.positions.map(({ service, since, to }): [string, string] => [
      `Log of ${service}`,
      `events ${since.seq + 1} to ${to.seq} whole, head ${to.hash.slice(0, 16)}`,
    ]),
    [
      'Tables',
      `${count(derived.length, 'file')}, ${count(rows, 'row')} derived again from the events, equal`,
    ],
    ['Parquet', 'each file equals its CSV file, row by row'],
    [
      'Totals',
      `${count(controls.schoolsAndFunds.length, 'sum')} by school and fund tie to the trial balance`,
    ],
    ['Trial balance', `debits ${debit} are the credits; nil in each school, fund and year`],
  ];
  if (compared) {
    lines.push(['Checkpoint', `${count(compared.compared, 'position')} as they were held outside`]);
  }
  return lines;
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
