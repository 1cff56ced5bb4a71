import type { FieldError } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { phaseCodes } from './phases.ts';

/** What is known of a school. All but its name may be left out: then it is not known. */
export const SchoolInput = z.strictObject({
  name: text({ max: 200 }),
  urn: z
    .string()
    .regex(/^\d{6}$/, 'must be the six digits of the national register')
    .nullable()
    .default(null),
  phase: z.enum(phaseCodes).nullable().default(null),
  establishmentType: text({ max: 100 }).nullable().default(null),
  region: text({ max: 60 }).nullable().default(null),
  localAuthority: z
    .string()
    .regex(/^\d{3}$/, 'must be the three digits of the local authority')
    .nullable()
    .default(null),
  pupils: z.int().min(0).max(100_000).nullable().default(null),
  joinedOn: BusinessDate.nullable().default(null),
});
export type SchoolInput = z.output<typeof SchoolInput>;

/** A school, or the central team, that is to be added. */
export const NewSchool = SchoolInput.extend({
  kind: z.enum(['school', 'central']).default('school'),
});

/** What changed a school. */
export const SchoolChangedReply = z.object({ id: Uuid, version: z.int() });

/** What does not fit with being a school, or the central team; none where all does. */
export function schoolFaults(
  { urn, phase, establishmentType, pupils, joinedOn }: SchoolInput,
  { kind, leftOn }: { readonly kind: 'school' | 'central'; readonly leftOn: string | null },
): FieldError[] {
  const ofSchools = Object.entries({ urn, phase, establishmentType, pupils });
  const faults =
    kind === 'school'
      ? []
      : ofSchools
          .filter(([, value]) => value !== null)
          .map(([name]) => ({
            pointer: `/${name}`,
            detail: `The central team has no ${name}. Leave it out.`,
          }));
  if (joinedOn !== null && leftOn !== null && joinedOn > leftOn)
    faults.push({ pointer: '/joinedOn', detail: `Its last day in the trust is ${leftOn}.` });
  return faults;
}
