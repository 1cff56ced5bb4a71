import { z } from 'zod';
import {
  AccountCode,
  Amount,
  CostCentreCode,
  FundCode,
  LineNumber,
  Sha256,
  TaxCode,
  Uuid,
} from '../fields.ts';

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
