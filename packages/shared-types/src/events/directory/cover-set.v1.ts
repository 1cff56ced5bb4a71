import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { BusinessDate, Uuid } from '../fields.ts';

/**
 * A delegate covers for an absent principal: between the days given, both included, they see and
 * may do what the principal may, and no more. Cover is not handed on to a third person.
 */
export const coverSet = contract({
  type: 'directory.cover-set',
  version: 1,
  summary: 'A delegate covers for someone absent between two days.',
  schema: z.strictObject({
    coverId: Uuid,
    principalId: Uuid,
    delegateId: Uuid,
    from: BusinessDate,
    to: BusinessDate,
  }),
  example: {
    coverId: sample.cover,
    principalId: sample.approver,
    delegateId: sample.financeLead,
    from: '2025-10-06',
    to: '2025-10-17',
  },
});
export type CoverSet = BodyOf<typeof coverSet>;
