import { riskLevels } from '../../codes/risk.ts';
import { z } from 'zod';
import { Code, SeriesNumber, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A score: likelihood and impact, each 1 to 5. Their product, 1 to 25, is what is compared. */
export const Score = z.strictObject({
  likelihood: z.int().min(1).max(5),
  impact: z.int().min(1).max(5),
});
export type Score = z.output<typeof Score>;

/** What every event about a risk says first. */
export const riskHead = {
  riskId: Uuid,
  /** Gapless within the trust. */
  number: SeriesNumber,
  /** The school it is about; null for the trust's or a function's own. */
  schoolId: Uuid.nullable(),
  /** Category of the register, by which appetite is set: `estates`, `finance`, `people` … */
  category: Code,
  /** The user who answers for it. */
  ownerId: Uuid,
} as const;

/** Where a risk lies, and which checks move its score. */
export const riskPlace = {
  level: z.enum(riskLevels),
  /** The function of the trust, such as `finance`; null unless the level is `function`. */
  function: Code.nullable(),
  /** Checks of these areas, of one school or (null) of every school, move its current score. */
  links: z.array(z.strictObject({ area: Code, schoolId: Uuid.nullable() })).max(50),
} as const;

/** What brought a score or an alert about. */
export const RiskCause = z.strictObject({
  /**
   * A person's `review`; the `clock`, where something holds from a day that came; or the type of
   * the event that moved it, such as `estates.check-overdue`.
   */
  by: z.string().regex(/^(review|clock|[a-z-]+\.[a-z-]+)$/),
  /** That event's id; null where there is none. */
  eventId: Uuid.nullable(),
  /** The thing that the event is about, such as the check; null where there is none. */
  subjectId: Uuid.nullable(),
});

export const sampleRiskHead = {
  riskId: sample.risk,
  number: 4,
  schoolId: sample.school,
  category: 'estates',
  ownerId: sample.riskOwner,
};

export const sampleRiskPlace = {
  level: 'school' as const,
  function: null,
  links: [{ area: 'fire', schoolId: sample.school }],
};

export const sampleRiskCause = {
  by: 'estates.check-overdue',
  eventId: sample.event,
  subjectId: sample.check,
};
