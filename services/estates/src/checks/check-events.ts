import { emit } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import * as events from '@bursar/shared-types/events/estates/index';
import { toDuration } from './frequency.ts';
import type { CheckChange } from './restating.ts';
import type { CheckFact, CheckStanding } from './schedule.ts';
import type { SiteCheck } from './tables.ts';

/** A fact with what is known besides its dates. */
export interface RecordedFact {
  readonly fact: CheckFact;
  /** Why, or what whoever did it wrote; null for nothing. */
  readonly words: string | null;
  /** The ticket to mend what failed; null for none. */
  readonly ticketId: string | null;
  /** Digests of the evidence that stands. */
  readonly evidence: readonly string[];
}

/** What an event of a check needs: the check, all its facts by id, and the one that is added now. */
export interface CheckStory {
  readonly check: Pick<
    SiteCheck,
    'schoolId' | 'siteId' | 'area' | 'code' | 'ownerId' | 'dutyHolderId'
  >;
  /** As it stands with all facts. */
  readonly standing: CheckStanding;
  readonly facts: ReadonlyMap<string, RecordedFact>;
  readonly added: RecordedFact;
}

const digestOf = (words: string | null): string | null => (words ? sha256Hex(words) : null);

/** The event that tells of a change. */
export function changeEvent(
  { check, standing, facts, added }: CheckStory,
  change: CheckChange,
): Write {
  const { schoolId, siteId, area, code: catalogueCode, ownerId, dutyHolderId } = check;
  const about = { schoolId, siteId, area, catalogueCode };
  if (change.kind === 'scheduled') {
    const { checkId, dueOn, previousCheckId } = change;
    const every = toDuration(standing.frequency!);
    const reasonSha256 = added.fact.kind === 'scheduled' ? digestOf(added.words) : null;
    const when = { dueOn, every, previousCheckId, ownerId, dutyHolderId, reasonSha256 };
    return emit(events.checkScheduled, { checkId, ...about, ...when });
  }
  const told = facts.get(change.kind === 'ended' ? change.factId : change.occurrence.factId)!;
  if (change.kind === 'ended') {
    const { checkId, dueOn } = change;
    const ended = { endedOn: told.fact.on, reasonSha256: sha256Hex(told.words!) };
    return emit(events.checkEnded, { checkId, ...about, dueOn, ...ended });
  }
  const { checkId, dueOn, doneOn: completedOn, daysLate, state } = change.occurrence;
  const body = {
    checkId,
    ...about,
    dueOn,
    completedOn,
    evidence: [...told.evidence],
    daysLate,
    nextCheckId: change.nextCheckId,
    textSha256: digestOf(told.words),
  };
  return state === 'Failed'
    ? emit(events.checkFailed, { ...body, ticketId: told.ticketId })
    : emit(events.checkCompleted, body);
}
