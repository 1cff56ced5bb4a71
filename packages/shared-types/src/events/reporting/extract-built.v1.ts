import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { Position } from './position.ts';

/** An extract is ready. The same positions always give the same two digests. */
export const extractBuilt = contract({
  type: 'reporting.extract-built',
  version: 1,
  summary: 'An auditor’s extract has been built and signed.',
  schema: z.strictObject({
    extractId: Uuid,
    requestedBy: Uuid,
    positions: z.array(Position).min(1),
    manifestSha256: Sha256,
    zipSha256: Sha256,
    bytes: z.int().min(1),
    files: z.int().min(1),
    /** Rows of all files together, headings left out. */
    rows: z.int().min(0),
  }),
  example: {
    extractId: sample.extract,
    requestedBy: sample.auditor,
    positions: [{ service: 'finance', seq: 1204, hash: sample.digest }],
    manifestSha256: sample.digest,
    zipSha256: sample.digest,
    bytes: 4_812_377,
    files: 24,
    rows: 61_204,
  },
});
export type ExtractBuilt = BodyOf<typeof extractBuilt>;
