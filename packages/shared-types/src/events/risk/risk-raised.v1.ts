import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';
import { riskHead, riskPlace, sampleRiskHead, sampleRiskPlace } from './risk.ts';

/** A risk is on the register. Its first scores follow in a `risk-scored` of the same command. */
export const riskRaised = contract({
  type: 'risk.risk-raised',
  version: 1,
  summary: 'A risk has been put on the register.',
  schema: z.strictObject({
    ...riskHead,
    ...riskPlace,
    raisedOn: BusinessDate,
    textSha256: Sha256,
  }),
  example: {
    ...sampleRiskHead,
    ...sampleRiskPlace,
    raisedOn: '2025-09-15',
    textSha256: sample.digest,
  },
});
export type RiskRaised = BodyOf<typeof riskRaised>;
