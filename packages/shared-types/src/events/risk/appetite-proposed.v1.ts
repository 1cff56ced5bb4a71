import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Code, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A proposal waits for the board. Whoever proposed it does not also decide on it. */
export const appetiteProposed = contract({
  type: 'risk.appetite-proposed',
  version: 1,
  summary: 'An appetite and tolerance for a category of risk have been proposed to the board.',
  schema: z.strictObject({
    proposalId: Uuid,
    category: Code,
    /** The first day it is to hold. */
    effectiveFrom: BusinessDate,
    appetite: z.int().min(1).max(25),
    tolerance: z.int().min(1).max(25),
    proposedBy: Uuid,
  }),
  example: {
    proposalId: sample.proposal,
    category: 'estates',
    effectiveFrom: '2025-09-01',
    appetite: 12,
    tolerance: 16,
    proposedBy: sample.riskOwner,
  },
});
export type AppetiteProposed = BodyOf<typeof appetiteProposed>;
