import { extractEndings } from '../../codes/reporting.ts';
import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** An extract was called off, or could not be built; nothing of it is kept. */
export const extractCancelled = contract({
  type: 'reporting.extract-cancelled',
  version: 1,
  summary: 'An auditor’s extract has been called off or could not be built.',
  schema: z.strictObject({
    extractId: Uuid,
    requestedBy: Uuid,
    because: z.enum(extractEndings),
  }),
  example: { extractId: sample.extract, requestedBy: sample.auditor, because: 'asked' },
});
export type ExtractCancelled = BodyOf<typeof extractCancelled>;
