import type { RangedAllowance } from '@bursar/shared-types/codes/hr-payroll';
import { formatPence } from '@bursar/shared-types/money';
import { pounds } from './pay-row.ts';
import type { Status } from './pay-row.ts';

/** The least and the most an allowance may be, pence a year, from a date until superseded. */
export interface AllowanceRange {
  readonly kind: RangedAllowance;
  readonly from: string;
  readonly least: bigint;
  readonly most: bigint;
  readonly status: Status;
  readonly source: string;
}

const range = (
  kind: RangedAllowance,
  from: string,
  [least, most]: readonly [number, number],
  status: Status,
  source: string,
): AllowanceRange => ({ kind, from, least: pounds(least), most: pounds(most), status, source });

const recalled = 'general knowledge; not read in a published table';
const raised = 'the range of 2024 raised by 4 % and rounded up to the pound';

/** The ranges from September 2024 and September 2025. */
export const allowanceRanges: readonly AllowanceRange[] = [
  range('TLR1', '2024-09-01', [9782, 16553], 'unconfirmed', recalled),
  range('TLR2', '2024-09-01', [3391, 8279], 'unconfirmed', recalled),
  range('TLR3', '2024-09-01', [675, 3344], 'published', 'superprof.co.uk'),
  range(
    'SEN',
    '2024-09-01',
    [2679, 5285],
    'unconfirmed',
    `${recalled}; superprof.co.uk has £5,284`,
  ),
  range(
    'TLR1',
    '2025-09-01',
    [10174, 17216],
    'derived',
    `${raised}; the most is as the DfE’s get-into-teaching salaries have it`,
  ),
  range('TLR2', '2025-09-01', [3527, 8611], 'derived', raised),
  range('TLR3', '2025-09-01', [702, 3478], 'derived', raised),
  range('SEN', '2025-09-01', [2787, 5497], 'derived', raised),
];

/** The range in force on a date; null before the first that is known. */
export function allowanceRangeAt(kind: RangedAllowance, date: string): AllowanceRange | null {
  return (
    allowanceRanges
      .filter((row) => row.kind === kind && row.from <= date)
      .sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
  );
}

/**
 * What is wrong with a full-time allowance on a date, or null. An allowance before the first known
 * range is not judged.
 */
export function outsideRange(kind: RangedAllowance, annual: bigint, date: string): string | null {
  const row = allowanceRangeAt(kind, date);
  if (row === null || (annual >= row.least && annual <= row.most)) return null;
  const between = `${formatPence(row.least)} and ${formatPence(row.most)}`;
  return `A ${kind} is between ${between} a year from ${row.from} (${row.status}).`;
}

/**
 * How TLR1 and TLR2 of part-time teachers are paid (STPCD 2025, schoolbusinessservices.co.uk):
 * until September 2025 they follow the FTE, from then they may follow the share of the
 * responsibility, and from September 2026 they must.
 */
export const responsibilityShare = {
  allowedFrom: '2025-09-01',
  requiredFrom: '2026-09-01',
} as const;
