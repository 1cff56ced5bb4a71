import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { BusinessDate, Code, Uuid } from '../fields.ts';

/** An assignment ends, earlier than planned or where no end was planned. */
export const roleEnded = contract({
  type: 'directory.role-ended',
  version: 1,
  summary: 'A user’s role ends with the day given.',
  schema: z.strictObject({
    assignmentId: Uuid,
    userId: Uuid,
    role: Code,
    /** Last day on which it counts; before its first day when it never counted. */
    endedOn: BusinessDate,
  }),
  example: {
    assignmentId: sample.assignment,
    userId: sample.approver,
    role: 'approver',
    endedOn: '2026-03-31',
  },
});
export type RoleEnded = BodyOf<typeof roleEnded>;
