import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Amount, BusinessDate, Month, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/**
 * A month's pay has been worked out and waits to be released by somebody else. It takes the place
 * of any other run of the month that was prepared and not released. Nothing is in the ledger yet.
 */
export const payPrepared = contract({
  type: 'hr-payroll.pay-prepared',
  version: 1,
  summary: 'A month’s pay has been worked out and waits for its release.',
  schema: z.strictObject({
    runId: Uuid,
    /** The released run that this one will supersede; null for a month's first. */
    supersedes: Uuid.nullable(),
    month: Month,
    /** The day people are paid: it decides the rates of National Insurance. */
    payDate: BusinessDate,
    /** How many schools and how many holders of posts it pays. */
    schools: z.int().min(1),
    holders: z.int().min(1),
    total: Amount,
  }),
  example: {
    runId: sample.payRun,
    supersedes: null,
    month: '2025-10',
    payDate: '2025-10-31',
    schools: 12,
    holders: 640,
    total: 187_610_616,
  },
});
export type PayPrepared = BodyOf<typeof payPrepared>;
