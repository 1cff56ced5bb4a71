import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { scopeLevels } from '../../roles.ts';
import { sample } from '../sample.ts';
import { BusinessDate, Code, Uuid } from '../fields.ts';

/** A user holds a role somewhere, from a day to a day, both included. */
export const roleAssigned = contract({
  type: 'directory.role-assigned',
  version: 1,
  summary: 'A user has been given a role at the trust, a cluster or a school.',
  schema: z.strictObject({
    assignmentId: Uuid,
    userId: Uuid,
    /** A code of roles.ts; a reader that does not know it gives no rights. */
    role: Code,
    at: z.enum(scopeLevels),
    /** The cluster or school; null at the trust. */
    scopeId: Uuid.nullable(),
    from: BusinessDate,
    /** Last day, or null for no end. An auditor's role always has one. */
    to: BusinessDate.nullable(),
  }),
  example: {
    assignmentId: sample.assignment,
    userId: sample.approver,
    role: 'approver',
    at: 'school',
    scopeId: sample.school,
    from: '2025-09-01',
    to: null,
  },
});
export type RoleAssigned = BodyOf<typeof roleAssigned>;
