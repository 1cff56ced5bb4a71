import { z } from 'zod';
import {
  AccountCode,
  Amount,
  BusinessDate,
  CostCentreCode,
  FundCode,
  LineNumber,
  Sha256,
  TaxCode,
  Uuid,
} from '../fields.ts';
import { sample } from '../sample.ts';

/** A line of a journal: one of `debit` and `credit` is more than zero, the other is zero. */
export const JournalLine = z.strictObject({
  line: LineNumber,
  account: AccountCode,
  schoolId: Uuid,
  fund: FundCode,
  costCentre: CostCentreCode.nullable(),
  debit: Amount,
  credit: Amount,
  taxCode: TaxCode.nullable(),
  /** Digest of the line's own text; the text stays in finance. */
  textSha256: Sha256.nullable(),
});
export type JournalLine = z.output<typeof JournalLine>;

/** What every event of a journal that waits for approval says of it; its lines stay in finance. */
export const draftHead = {
  draftId: Uuid,
  date: BusinessDate,
  /** Sum of the debits. */
  total: Amount,
  schoolIds: z.array(Uuid).min(1),
  enteredBy: Uuid,
  /** The journal that it would take back; null for any other. */
  reverses: Uuid.nullable(),
} as const;

/** The example of them all. */
export const sampleDraftHead = {
  draftId: sample.draft,
  date: '2025-10-20',
  total: 1_200_000,
  schoolIds: [sample.school],
  enteredBy: sample.financeLead,
  reverses: null,
};
