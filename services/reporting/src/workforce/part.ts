import { insertRows, isEvent } from '@bursar/service-kit';
import { addDays } from '@bursar/shared-types/dates';
import * as hr from '@bursar/shared-types/events/hr-payroll/index';
import { part } from '../read-models/index.ts';
import { payRun, post, postMove } from './tables.ts';

/** `0.6000` as ten-thousandths. */
const tenThousandths = (fte: string): number => Number(fte.replace('.', ''));

/** Posts, how much of them is filled, and what pay costs: no word of persons. */
export const workforcePart = part({
  on: [hr.postCreated, hr.postFilled, hr.postVacated, hr.payCosted],
  tables: [post, postMove, payRun],
  apply: (events, _, trustId) =>
    events.map((event) => {
      const from = { trustId, seq: event.seq, eventId: event.id };
      if (isEvent(event, hr.postCreated)) {
        const { postId: id, schoolId, workforce, fte, from: fromDay, to: toDay } = event.body;
        const row = { id, schoolId, workforce, fte: tenThousandths(fte), fromDay, toDay };
        return insertRows(post, [{ ...from, ...row }]);
      }
      if (isEvent(event, hr.payCosted)) {
        const { runId, schoolId, month, year, total, supersedes } = event.body;
        const row = { runId, schoolId, month, year, total: BigInt(total), supersedes };
        return insertRows(payRun, [{ ...from, ...row }]);
      }
      const { postId, schoolId, fte } = event.body as hr.PostFilled | hr.PostVacated;
      const move = isEvent(event, hr.postFilled)
        ? { day: event.body.from, fte: tenThousandths(fte) }
        : { day: addDays((event.body as hr.PostVacated).to, 1), fte: -tenThousandths(fte) };
      return insertRows(postMove, [{ ...from, postId, schoolId, ...move }]);
    }),
});
