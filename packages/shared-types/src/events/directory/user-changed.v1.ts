import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { sample } from '../sample.ts';
import { Uuid } from '../fields.ts';

/** What the directory keeps of someone has been corrected. What it is now is asked of it. */
export const userChanged = contract({
  type: 'directory.user-changed',
  version: 1,
  summary:
    'What is kept of someone has been corrected; the directory tells it to those who may know.',
  schema: z.strictObject({ userId: Uuid }),
  example: { userId: sample.officeManager },
});
export type UserChanged = BodyOf<typeof userChanged>;
