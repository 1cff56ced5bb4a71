import { kindsByHand } from '@bursar/shared-types/codes/finance';
import { BusinessDate, yearOf } from '@bursar/shared-types/dates';
import {
  AccountCode,
  CostCentreCode,
  FundCode,
  SeriesNumber,
} from '@bursar/shared-types/events/fields';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { Pence } from '@bursar/shared-types/money';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { journalNumber, maxLines } from './journal.ts';

const LineInput = z.strictObject({
  account: AccountCode.describe('Six digits, of the trust’s chart'),
  schoolId: Uuid,
  fund: FundCode,
  costCentre: CostCentreCode.nullable().default(null),
  debit: Pence.default(0n).describe('Pence; the other side is 0'),
  credit: Pence.default(0n).describe('Pence; the other side is 0'),
  narrative: text({ max: 500 }).nullable().default(null),
});

/** A journal as a person or a program sends it. */
export const JournalInput = z.strictObject({
  date: BusinessDate,
  kind: z.enum(kindsByHand).default('general'),
  reference: text({ min: 0, max: 60 }).default(''),
  narrative: text({ max: 1_000 }).describe('What it is for'),
  attachments: z.array(Sha256).max(20).default([]).describe('Files, uploaded before'),
  lines: z.array(LineInput).max(maxLines),
});
export type JournalInput = z.output<typeof JournalInput>;

/** What a poster is told: where the journal is and which number it has. */
export const JournalPostedReply = z.object({ id: Uuid, number: z.string(), n: SeriesNumber });

/** The same of a journal that is being posted. */
export function postedReply({ id, number: n, date }: { id: string; number: number; date: string }) {
  return { id, number: journalNumber(yearOf(date), n), n };
}
