import { z } from 'zod';
import { BusinessDate, Code, Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** What every event about a statutory check says first. */
export const checkHead = {
  checkId: Uuid,
  schoolId: Uuid,
  siteId: Uuid,
  /** Area of the catalogue: `fire`, `water`, `asbestos` … */
  area: Code,
  /** Entry of the catalogue, such as `fire-alarm-call-point`. */
  catalogueCode: Code,
  dueOn: BusinessDate,
} as const;

/** What every event about a check that was carried out says. */
export const checkDone = {
  completedOn: BusinessDate,
  /** Digests of the evidence; a check without any is not done. */
  evidence: z.array(z.string().regex(/^[0-9a-f]{64}$/)).min(1),
  /** Days after `dueOn`; zero when in time. */
  daysLate: z.int().min(0),
  /** The next one of its kind and place, scheduled with it; null when it is not repeated. */
  nextCheckId: Uuid.nullable(),
  /** Of what whoever did it wrote; null where they wrote nothing. */
  textSha256: Sha256.nullable(),
} as const;

export const sampleCheckHead = {
  checkId: sample.check,
  schoolId: sample.school,
  siteId: sample.site,
  area: 'fire',
  catalogueCode: 'fire-alarm-call-point',
  dueOn: '2025-10-06',
};
