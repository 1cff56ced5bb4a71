import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Code, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A proposal waits no longer. Approved, its lines are in the `appetite-set` of the same command. */
export const appetiteDecided = contract({
  type: 'risk.appetite-decided',
  version: 1,
  summary: 'The board’s decision on a proposed appetite has been recorded.',
  schema: z.strictObject({
    proposalId: Uuid,
    category: Code,
    outcome: z.enum(['approved', 'rejected']),
    /** The version that it became; null where it was rejected. */
    appetiteVersion: z.int().min(1).nullable(),
  }),
  example: {
    proposalId: sample.proposal,
    category: 'estates',
    outcome: 'approved' as const,
    appetiteVersion: 2,
  },
});
export type AppetiteDecided = BodyOf<typeof appetiteDecided>;
