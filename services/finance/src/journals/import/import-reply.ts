import { penceToJson } from '@bursar/shared-types/money';
import { SheetFault } from '@bursar/sheets';
import { z } from 'zod';
import { journalTotal } from '../journal.ts';
import type { Assessment } from './assessment.ts';

/** One thing wrong in an import, where the person will look for it. */
export const ImportFault = SheetFault.extend({
  reference: z
    .string()
    .nullable()
    .describe('The journal’s reference; null above the journals and where the row has none'),
});
export type ImportFault = z.output<typeof ImportFault>;

const Read = z.object({
  reference: z.string(),
  date: z.string(),
  narrative: z.string(),
  total: z.int(),
  rows: z.array(z.int()),
});

const Posted = z.object({
  reference: z.string(),
  rows: z.array(z.int()),
  id: z.string(),
  number: z.string(),
});

const report = {
  standing: z.array(Posted).describe('Posted by an import before, exactly so; left alone'),
  faults: z.array(ImportFault),
  ignoredHeadings: z.array(z.string()).describe('Columns that were not read'),
};

/** What an import would do. */
export const PreviewReply = z.object({ ready: z.array(Read), ...report });

/** What an import did. */
export const ImportReply = z.object({ id: z.string(), posted: z.array(Posted), ...report });

/** The part of either reply that tells what is not posted. */
export function notPosted({ standing, faults, ignoredHeadings }: Assessment) {
  return {
    standing: standing.map(({ rows, posted: { reference, id, number } }) => ({
      reference,
      rows: [...rows],
      id,
      number,
    })),
    faults: [...faults],
    ignoredHeadings: [...ignoredHeadings],
  };
}

/** What an import would do, as it is told. */
export function previewReply(assessment: Assessment): z.input<typeof PreviewReply> {
  const ready = assessment.ready.map(({ journal, rows }) => ({
    reference: journal.reference,
    date: journal.date,
    narrative: journal.narrative,
    total: penceToJson(journalTotal(journal)),
    rows: [...rows],
  }));
  return { ready, ...notPosted(assessment) };
}
