import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { account } from './account.ts';

/** An account has been opened in the trust's chart. Carries the whole of it. */
export const accountOpened = contract({
  type: 'finance.account-opened',
  version: 1,
  summary: 'An account has been opened in the trust’s chart.',
  schema: z.strictObject(account),
  example: {
    account: '615000',
    name: 'Furniture and equipment',
    kind: 'expenditure',
    aarCode: 'BAE200',
    vat: 'recoverable',
    control: false,
    openFrom: '2024-09-01',
    openTo: null,
  },
});
export type AccountOpened = BodyOf<typeof accountOpened>;
