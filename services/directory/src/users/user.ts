import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';
import { membership, person } from './tables.ts';

/** A user as administrators see them. */
export const User = z.object({
  userId: Uuid,
  name: z.string(),
  email: z.string(),
  startsOn: BusinessDate,
  leftOn: BusinessDate.nullable(),
  version: z.int(),
});

/** Where it stands, in the tables `membership` and `person` joined. */
export const userColumns = {
  userId: membership.userId,
  name: person.name,
  email: person.email,
  startsOn: membership.startsOn,
  leftOn: membership.leftOn,
  version: membership.version,
};
