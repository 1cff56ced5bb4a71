import { accept, businessDate, command, db, SYSTEM } from '@bursar/service-kit';
import type { Clock } from '@bursar/service-kit';
import type { JobTools } from '@bursar/service-kit/jobs';
import { appetiteSet } from '@bursar/shared-types/events/risk/appetite-set.v1';
import { and, eq, inArray, isNull, lt, lte, or } from 'drizzle-orm';
import { appetite } from '../appetite/index.ts';
import { ruleOn } from '../indicators/index.ts';
import { byClock } from './cause.ts';
import { applied } from './on-appetite-set.ts';
import { assessLive, assessmentWrites, readRegister } from './register.ts';
import { risk } from './tables.ts';

/** Versions of appetite that are in force and were not yet applied to the register. */
const due = (today: string) => and(isNull(appetite.appliedOn), lte(appetite.effectiveFrom, today));
const ruleVersion = (today: string) => ruleOn(today)?.version ?? 0;

/** Done by the clock, never reached over HTTP: assesses what a day that came has changed. */
const assessByDate = command({
  route: 'SWEEP register',
  summary: '',
  access: { roles: [], at: 'trust' },
  reply: {},
  read: (_, { today }) => ({
    due: db.select().from(appetite).where(due(today)),
    ...readRegister(
      db
        .select({ id: risk.id })
        .from(risk)
        .where(
          and(
            eq(risk.state, 'Live'),
            or(
              lt(risk.ruleVersion, ruleVersion(today)),
              inArray(
                risk.category,
                db.select({ c: appetite.category }).from(appetite).where(due(today)),
              ),
            ),
          ),
        ),
    ),
  }),
  decide: ({ due: set, ...register }, _, { today }) =>
    accept({ set, today, assessed: assessLive(register, today) }),
  write: ({ set, today, assessed }, ctx) => [
    ...set.map((row) => applied(row, today, ctx)),
    ...assessed.flatMap((each) => {
      const by = set.find(({ id }) => id === each.assessment.appetite?.id);
      const cause = by
        ? { by: appetiteSet.type, eventId: by.eventId, subjectId: by.proposalId }
        : byClock;
      return assessmentWrites(each, cause, ctx);
    }),
  ],
  respond: () => ({ status: 204 }),
});

/**
 * Assesses, in every trust, the risks that a day which has come concerns: an appetite that begins, a
 * new rule of the indicator. Run again it does nothing; run late it makes good what it missed.
 * Rejects, after having tried every trust, where one of them failed.
 */
export async function sweepRegister(
  { engine }: Pick<JobTools, 'engine'>,
  clock: Clock,
): Promise<void> {
  const today = businessDate(clock.now());
  const trusts = await engine.pool.run<{ id: string }>('select trusts_to_assess($1, $2) as id', [
    today,
    ruleVersion(today),
  ]);
  const failures: unknown[] = [];
  for (const { id: trustId } of trusts) {
    const input = { params: {}, query: {}, body: undefined };
    const work = { trustId, by: SYSTEM, input, cause: `clock:${today}`, trace: null };
    await engine.perform(assessByDate, work).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `a sweep failed in ${failures.length} trusts`);
}
