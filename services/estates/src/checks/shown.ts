import type { Context } from '@bursar/service-kit';
import { checkStates } from '@bursar/shared-types/codes/estates';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';
import type { FactAdded } from './record-fact.ts';
import { stateOn } from './schedule.ts';

/** The address of a check at a site. */
export const CheckParams = z.object({ id: Uuid });

/** The words of the portal for a check. */
export const CheckStateShown = z.enum(checkStates);

/** A check as it stands after something was recorded of it. */
export const CheckReply = z.object({
  id: Uuid,
  state: CheckStateShown,
  checkId: Uuid.nullable().describe('The open occurrence'),
  dueOn: BusinessDate.nullable(),
  version: z.int(),
});

/** The check of a story, as `CheckReply`. */
export const checkReply = ({ check, standing }: FactAdded, { today }: Context) => ({
  id: check.id,
  state: stateOn(standing, today),
  checkId: standing.checkId,
  dueOn: standing.dueOn,
  version: check.version + 1,
});
