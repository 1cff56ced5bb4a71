import { insertRows, isEvent, upsertRows } from '@bursar/service-kit';
import type { EventContract, Known, Write } from '@bursar/service-kit';
import { addDays } from '@bursar/shared-types/dates';
import * as hr from '@bursar/shared-types/events/hr-payroll/index';
import { part } from '../read-models/index.ts';
import { payRun, post, postMove } from './tables.ts';
import type { Term } from './tables.ts';

/** `0.6000` as ten-thousandths. */
const tenThousandths = (fte: string): number => Number(fte.replace('.', ''));

/** Posts, how much of them is filled, and what pay costs: no word of persons. */
export const workforcePart = part({
  on: [hr.postCreated, hr.postChanged, hr.postFilled, hr.postVacated, hr.payCosted],
  tables: [post, postMove, payRun],
  apply: (events, _, trustId) => events.flatMap((event) => keep(event, trustId)),
});

function keep(event: Known<EventContract>, trustId: string): Write[] {
  const from = { trustId, seq: event.seq, eventId: event.id };
  if (isEvent(event, hr.postCreated)) {
    const { from: day, fte } = event.body;
    return [keepPost(event.body, [{ from: day, fte: tenThousandths(fte) }], from)];
  }
  if (isEvent(event, hr.postChanged)) {
    const terms = event.body.terms.map((term) => {
      return { from: term.from, fte: tenThousandths(term.fte) };
    });
    return [keepPost(event.body, terms, from)];
  }
  if (isEvent(event, hr.payCosted)) {
    const { runId, schoolId, month, year, total, supersedes } = event.body;
    const row = { runId, schoolId, month, year, total: BigInt(total), supersedes };
    return [insertRows(payRun, [{ ...from, ...row }])];
  }
  if (isEvent(event, hr.postFilled)) {
    const { postId, schoolId, fte, from: day } = event.body;
    return [insertRows(postMove, [{ ...from, postId, schoolId, day, fte: tenThousandths(fte) }])];
  }
  if (isEvent(event, hr.postVacated)) {
    const { postId, schoolId, fte, to } = event.body;
    const move = { day: addDays(to, 1), fte: -tenThousandths(fte) };
    return [insertRows(postMove, [{ ...from, postId, schoolId, ...move }])];
  }
  return [];
}

type Place = Pick<hr.PostCreated, 'postId' | 'schoolId' | 'workforce' | 'from' | 'to'>;
interface From {
  readonly trustId: string;
  readonly seq: number;
  readonly eventId: string;
}

function keepPost(place: Place, terms: readonly Term[], from: From): Write {
  const { postId: id, schoolId, workforce, from: fromDay, to: toDay } = place;
  const row = { ...from, id, schoolId, workforce, terms, fromDay, toDay };
  return upsertRows(post, ['trustId', 'id'], [row]);
}
