import { journalSources } from '../../codes/finance.ts';
import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import {
  Amount,
  Attachments,
  BusinessDate,
  Decision,
  FinancialYear,
  Month,
  SeriesNumber,
  Sha256,
  Uuid,
} from '../fields.ts';
import { sample } from '../sample.ts';
import { JournalLine } from './journal.ts';

/**
 * A journal has been posted. It carries all its lines, so that whoever listens can explain every
 * figure. Debits equal credits in the whole, in each school and in each fund. Nothing about it
 * changes later: a mistake is mended by another journal that names it in `reverses`.
 */
export const journalPosted = contract({
  type: 'finance.journal-posted',
  version: 1,
  summary: 'A journal has been posted to the ledger; the event carries all its lines.',
  schema: z.strictObject({
    journalId: Uuid,
    /** Gapless within the year. */
    number: SeriesNumber,
    year: FinancialYear,
    month: Month,
    date: BusinessDate,
    /** Where it came from: entered, imported, opening balances, or another event. */
    source: z.enum(journalSources),
    /** The invoice, pay run, import or approved draft it came from; null for one posted at once. */
    sourceId: Uuid.nullable(),
    /** The journal it takes back, line for line. */
    reverses: Uuid.nullable(),
    /** Sum of the debits, which is the sum of the credits. */
    total: Amount,
    textSha256: Sha256.nullable(),
    attachments: Attachments,
    /** Who entered it; the actor of the record is who posted it. Null when no person did. */
    enteredBy: Uuid.nullable(),
    /** Decisions that it needed under the scheme, first tier first; none where it needed none. */
    decisions: z.array(Decision),
    lines: z.array(JournalLine).min(2),
  }),
  example: {
    journalId: sample.journal,
    number: 214,
    year: '2025/26',
    month: '2025-10',
    date: '2025-10-20',
    source: 'invoice',
    sourceId: sample.invoice,
    reverses: null,
    total: 124_200,
    textSha256: null,
    attachments: [],
    enteredBy: null,
    decisions: [],
    lines: [
      {
        line: 1,
        account: '615000',
        schoolId: sample.school,
        fund: 'GAG',
        costCentre: 'ADM',
        debit: 103_500,
        credit: 0,
        taxCode: 'S',
        textSha256: null,
      },
      {
        line: 2,
        account: '215000',
        schoolId: sample.school,
        fund: 'GAG',
        costCentre: null,
        debit: 20_700,
        credit: 0,
        taxCode: null,
        textSha256: null,
      },
      {
        line: 3,
        account: '210000',
        schoolId: sample.school,
        fund: 'GAG',
        costCentre: null,
        debit: 0,
        credit: 124_200,
        taxCode: null,
        textSha256: null,
      },
    ],
  },
});
export type JournalPosted = BodyOf<typeof journalPosted>;
