import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';
import { riskHead, sampleRiskHead } from './risk.ts';

/** A closed risk is on the register again. */
export const riskReopened = contract({
  type: 'risk.risk-reopened',
  version: 1,
  summary: 'A closed risk has been put back on the register.',
  schema: z.strictObject({ ...riskHead, reopenedOn: BusinessDate, reasonSha256: Sha256 }),
  example: { ...sampleRiskHead, reopenedOn: '2026-04-20', reasonSha256: sample.digest },
});
export type RiskReopened = BodyOf<typeof riskReopened>;
