import { db, expectRows, insertRows, lookup } from '@bursar/service-kit';
import type { Context, FactsOf, Write } from '@bursar/service-kit';
import { and, eq, inArray } from 'drizzle-orm';
import { evidence, standingEvidence } from '../evidence/index.ts';
import { changeEvent } from './check-events.ts';
import type { RecordedFact } from './check-events.ts';
import { changesOf } from './restating.ts';
import type { CheckChange } from './restating.ts';
import { columnsOfFact, columnsOfStanding, factOf } from './rows.ts';
import { asEffective } from './schedule.ts';
import type { CheckStanding } from './schedule.ts';
import { checkFact, siteCheck } from './tables.ts';
import type { SiteCheck } from './tables.ts';

/** The check of an address with all its facts and their evidence. */
export const readCheck = (id: string) => ({
  checks: lookup(siteCheck, siteCheck.id, [id]),
  facts: lookup(checkFact, checkFact.siteCheckId, [id]),
  evidence: db
    .select()
    .from(evidence)
    .where(
      inArray(
        evidence.ownerId,
        db.select({ id: checkFact.id }).from(checkFact).where(eq(checkFact.siteCheckId, id)),
      ),
    ),
});

/** What `readCheck` found. */
export type CheckFound = FactsOf<ReturnType<typeof readCheck>>;

/** The school of an address's check, for access; none where there is no such check. */
export const schoolOfCheck = ({ checks }: CheckFound) => checks.map(({ schoolId }) => schoolId);

/** All facts that were read, as the rules and the events know them. */
export function recordedOf({ facts, evidence: kept }: Omit<CheckFound, 'checks'>): RecordedFact[] {
  const byOwner = Map.groupBy(kept, ({ ownerId }) => ownerId);
  return facts.map((row) => ({
    fact: factOf(row),
    words: row.words,
    ticketId: row.ticketId,
    evidence: standingEvidence(byOwner.get(row.id) ?? []).map(({ sha256 }) => sha256),
  }));
}

/** A check with a fact more. */
export interface FactAdded {
  readonly check: SiteCheck;
  readonly added: RecordedFact;
  readonly facts: ReadonlyMap<string, RecordedFact>;
  /** As effective today, without and with the fact. */
  readonly before: CheckStanding;
  readonly standing: CheckStanding;
  readonly changes: readonly CheckChange[];
}

/** Adds a fact to those of a check, and works out what that changes by today. */
export function addFact(
  check: SiteCheck,
  recorded: readonly RecordedFact[],
  added: RecordedFact,
  today: string,
): FactAdded {
  const facts = recorded.map(({ fact }) => fact);
  const all = [...facts, added.fact];
  const before = asEffective(facts, today);
  const standing = asEffective(all, today);
  return {
    check,
    added,
    facts: new Map([...recorded, added].map((each) => [each.fact.id, each])),
    before,
    standing,
    changes: changesOf(before, standing, all, added.fact),
  };
}

/** Everything that an added fact writes: the fact, the check as it now stands, the events. */
export function factWrites(story: FactAdded, { trustId, actor }: Context): Write[] {
  const { check, added, standing, changes } = story;
  const { words, ticketId, fact } = added;
  const { id, version, ownerId, dutyHolderId } = check;
  const row = { ...columnsOfFact(fact), siteCheckId: id, recordedBy: actor.id, ticketId, words };
  return [
    insertRows(checkFact, [{ trustId, ...row }]),
    expectRows(
      1,
      db
        .update(siteCheck)
        .set({ ...columnsOfStanding(standing), ownerId, dutyHolderId, version: version + 1 })
        .where(
          and(eq(siteCheck.trustId, trustId), eq(siteCheck.id, id), eq(siteCheck.version, version)),
        ),
    ),
    ...changes.map((change) => changeEvent(story, change)),
  ];
}
