import * as estates from '@bursar/shared-types/events/estates/index';
import { stateOf, step } from '../read-models/index.ts';
import { statutoryCheck } from './tables.ts';

type Row = typeof statutoryCheck.$inferSelect;
type Head = Pick<estates.CheckOverdue, 'schoolId' | 'siteId' | 'area' | 'catalogueCode' | 'dueOn'>;

const blank = {
  schoolId: '',
  siteId: '',
  area: '',
  catalogueCode: '',
  dueOn: '',
  ownerId: null,
  dutyHolderId: null,
  state: 'scheduled' as const,
  overdueOn: null,
  completedOn: null,
  endedOn: null,
  nextCheckId: null,
};

const headOf = ({ schoolId, siteId, area, catalogueCode, dueOn }: Head) => {
  return { schoolId, siteId, area, catalogueCode, dueOn };
};
const idOf = ({ checkId }: { readonly checkId: string }) => checkId;
const done = (body: estates.CheckCompleted) => {
  const { completedOn, nextCheckId } = body;
  return { ...headOf(body), completedOn, nextCheckId, endedOn: null };
};

/** Statutory checks, from the log of estates alone. */
export const checksPart = stateOf(statutoryCheck, blank, [
  // Written again when it is moved: a check that is done stays done.
  step<estates.CheckScheduled, Row>(estates.checkScheduled, idOf, (body, _, before) => {
    const { ownerId, dutyHolderId } = body;
    const state = before.state === 'overdue' ? 'scheduled' : before.state;
    return { ...headOf(body), ownerId, dutyHolderId, state, overdueOn: null };
  }),
  step<estates.CheckOverdue, Row>(estates.checkOverdue, idOf, (body, _, before) => {
    const { ownerId, dutyHolderId, overdueOn } = body;
    const state = before.state === 'scheduled' ? 'overdue' : before.state;
    return { ...headOf(body), ownerId, dutyHolderId, overdueOn, state };
  }),
  step<estates.CheckCompleted, Row>(estates.checkCompleted, idOf, (body) => {
    return { ...done(body), state: 'passed' };
  }),
  step<estates.CheckFailed, Row>(estates.checkFailed, idOf, (body) => {
    return { ...done(body), state: 'failed' };
  }),
  step<estates.CheckEnded, Row>(
    estates.checkEnded,
    ({ checkId }) => checkId,
    ({ dueOn, endedOn, ...body }, _, before) => ({
      ...headOf({ ...body, dueOn: dueOn ?? before.dueOn }),
      endedOn,
      state: 'ended',
    }),
  ),
]);
