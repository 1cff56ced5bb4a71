import { z } from 'zod';
import { BusinessDate, Code, ThingName, Uuid } from '../fields.ts';

/**
 * A school (or the trust's central team) as the directory knows it. Whatever the register does
 * not say is null: nothing is invented. `school-added` and `school-changed` both carry the whole
 * of it, so a listener keeps the latest and needs no history.
 */
export const school = {
  schoolId: Uuid,
  /** The central team is an organisation unit like a school, with money but no pupils. */
  kind: z.enum(['school', 'central']),
  name: ThingName,
  /** Unique reference number of the national register, six digits. */
  urn: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** The register's phase, as a code: `primary`, `secondary`, `all-through`, `not-applicable` … */
  phase: Code.nullable(),
  /** The register's words, such as `Academy converter`. */
  establishmentType: z.string().max(100).nullable(),
  /** The register's words, such as `West Midlands`. */
  region: z.string().max(60).nullable(),
  /** Three-digit code of the local authority. */
  localAuthority: z
    .string()
    .regex(/^\d{3}$/)
    .nullable(),
  pupils: z.int().min(0).nullable(),
  /** First day in the trust. */
  joinedOn: BusinessDate.nullable(),
  /** Last day in the trust; null while it belongs to it. */
  leftOn: BusinessDate.nullable(),
} as const;
