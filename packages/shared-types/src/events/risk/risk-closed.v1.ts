import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256 } from '../fields.ts';
import { sample } from '../sample.ts';
import { riskHead, sampleRiskHead } from './risk.ts';

/** A risk is off the register; its history stays. */
export const riskClosed = contract({
  type: 'risk.risk-closed',
  version: 1,
  summary: 'A risk has been closed.',
  schema: z.strictObject({ ...riskHead, closedOn: BusinessDate, reasonSha256: Sha256 }),
  example: { ...sampleRiskHead, closedOn: '2026-03-02', reasonSha256: sample.digest },
});
export type RiskClosed = BodyOf<typeof riskClosed>;
