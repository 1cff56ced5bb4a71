import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';
import { riskHead, riskPlace, sampleRiskHead, sampleRiskPlace } from './risk.ts';

/** A risk is described anew: its words, owner, category or place. Its scores are not touched. */
export const riskChanged = contract({
  type: 'risk.risk-changed',
  version: 1,
  summary: 'A risk on the register has been edited: its words, owner, category, place or links.',
  schema: z.strictObject({
    ...riskHead,
    ...riskPlace,
    changedOn: BusinessDate,
    textSha256: Sha256,
  }),
  example: {
    ...sampleRiskHead,
    ...sampleRiskPlace,
    changedOn: '2025-10-14',
    textSha256: sample.digest,
  },
});
export type RiskChanged = BodyOf<typeof riskChanged>;
