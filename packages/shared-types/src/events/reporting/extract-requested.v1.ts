import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';
import { Position } from './position.ts';

/** An extract has been asked for, up to a fixed position in every log. */
export const extractRequested = contract({
  type: 'reporting.extract-requested',
  version: 1,
  summary: 'An auditor’s extract has been asked for, up to fixed positions.',
  schema: z.strictObject({
    extractId: Uuid,
    requestedBy: Uuid,
    positions: z.array(Position).min(1),
  }),
  example: {
    extractId: sample.extract,
    requestedBy: sample.auditor,
    positions: [{ service: 'finance', seq: 1204, hash: sample.digest }],
  },
});
export type ExtractRequested = BodyOf<typeof extractRequested>;
