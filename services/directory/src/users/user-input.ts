import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';

/** What is kept of a person; it never leaves the table `person` but to those who may see it. */
export const PersonInput = z.strictObject({
  name: text({ max: 200 }),
  email: z.email().max(254),
});

/** An invitation as an administrator sends it. */
export const Invitation = PersonInput.extend({
  userId: Uuid.optional().describe(
    'The `sub` that the identity provider gives them, where it is known; otherwise a new one, for the provider to take over',
  ),
  startsOn: BusinessDate.optional().describe('First day on which roles count; today unless given'),
});

/** What changed somebody: nothing personal, since answers are kept for retries. */
export const UserChanged = z.object({ userId: Uuid, version: z.int() });
