import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { BusinessDate, Uuid } from '../fields.ts';

/** A cover ends before its planned last day. */
export const coverEnded = contract({
  type: 'directory.cover-ended',
  version: 1,
  summary: 'Cover for an absence ends earlier than planned.',
  schema: z.strictObject({
    coverId: Uuid,
    principalId: Uuid,
    delegateId: Uuid,
    /** Last day on which it counts; before its first day when it never counted. */
    endedOn: BusinessDate,
  }),
  example: {
    coverId: sample.cover,
    principalId: sample.approver,
    delegateId: sample.financeLead,
    endedOn: '2025-10-10',
  },
});
export type CoverEnded = BodyOf<typeof coverEnded>;
