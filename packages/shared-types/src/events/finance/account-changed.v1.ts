import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { account } from './account.ts';

/** An account has been renamed, mapped anew or closed. Carries the whole of it. */
export const accountChanged = contract({
  type: 'finance.account-changed',
  version: 1,
  summary: 'An account has been renamed, mapped anew or closed.',
  schema: z.strictObject(account),
  example: {
    account: '615000',
    name: 'Furniture and equipment',
    kind: 'expenditure',
    aarCode: 'BAE200',
    vat: 'recoverable',
    control: false,
    openFrom: '2024-09-01',
    openTo: '2026-08-31',
  },
});
export type AccountChanged = BodyOf<typeof accountChanged>;
