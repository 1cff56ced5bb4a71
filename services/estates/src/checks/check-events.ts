import { emit } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import * as events from '@bursar/shared-types/events/estates/index';
import { toDuration } from './frequency.ts';
import type { Frequency } from './frequency.ts';
import type { CheckChange } from './restating.ts';
import type { SiteCheck } from './tables.ts';

/** What is known of a fact besides its dates. */
export interface FactDetails {
  /** Why, or what whoever did it wrote; null for nothing. */
  readonly words: string | null;
  /** The ticket to mend what failed; null for none. */
  readonly ticketId: string | null;
  /** Digests of the evidence that stands. */
  readonly evidence: readonly string[];
}

/** The check that an event is about. */
export type CheckTold = Pick<
  SiteCheck,
  'schoolId' | 'siteId' | 'area' | 'code' | 'ownerId' | 'dutyHolderId'
>;

const digestOf = (words: string | null): string | null => (words ? sha256Hex(words) : null);

/**
 * The event of a change. `frequency` is that of the standing after it; `detailsOf` finds what is
 * known of a completion by its id, and without an id what is known of the fact that is added now.
 */
export function changeEvent(
  check: CheckTold,
  change: CheckChange,
  frequency: Frequency | null,
  detailsOf: (factId?: string) => FactDetails,
): Write {
  const { schoolId, siteId, area, code: catalogueCode, ownerId, dutyHolderId } = check;
  const about = { schoolId, siteId, area, catalogueCode };
  switch (change.kind) {
    case 'scheduled': {
      const { checkId, dueOn, previousCheckId } = change;
      const reasonSha256 = previousCheckId === null ? digestOf(detailsOf().words) : null;
      const when = { every: toDuration(frequency!), previousCheckId, ownerId, dutyHolderId };
      return emit(events.checkScheduled, { checkId, ...about, dueOn, ...when, reasonSha256 });
    }
    case 'ended': {
      const { checkId, dueOn, on } = change;
      const reasonSha256 = digestOf(detailsOf().words) ?? sha256Hex('');
      return emit(events.checkEnded, { checkId, ...about, dueOn, endedOn: on, reasonSha256 });
    }
    case 'done':
      return doneEvent(about, change, detailsOf(change.occurrence.factId));
  }
}

function doneEvent(
  about: { schoolId: string; siteId: string; area: string; catalogueCode: string },
  { occurrence, nextCheckId }: Extract<CheckChange, { kind: 'done' }>,
  { evidence, words, ticketId }: FactDetails,
): Write {
  const { checkId, dueOn, doneOn: completedOn, daysLate, state } = occurrence;
  const done = { completedOn, evidence: [...evidence], daysLate, nextCheckId, textSha256: digestOf(words) };
  const body = { checkId, ...about, dueOn, ...done };
  return state === 'Failed'
    ? emit(events.checkFailed, { ...body, ticketId })
    : emit(events.checkCompleted, body);
}
