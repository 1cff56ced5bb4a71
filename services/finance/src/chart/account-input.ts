import { z } from 'zod';

/** A code of the chart as it may be asked for: six digits, the first 1 to 8. */
export const LedgerCode = z.string().regex(/^[1-8]\d{5}$/, 'must be six digits, the first 1 to 8');

/** An account as it is told to who asks for one or for many. */
export const AccountReply = z.object({
  code: z.string(),
  name: z.string(),
  category: z.string(),
  kind: z.string(),
  normalSide: z.string(),
  control: z.boolean().describe('Only its sub-ledger posts to it'),
  vat: z.string(),
  aarCode: z.string().nullable(),
  aarLine: z.string().describe('The AAR code, or the words “no AAR line”'),
  eliminates: z.string().nullable(),
  usedBy: z.string(),
  openFrom: z.string(),
  openTo: z.string().nullable(),
  note: z.string().nullable(),
  version: z.int(),
});
