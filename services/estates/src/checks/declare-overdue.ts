import { accept, businessDate, command, db, insertRows, emit, SYSTEM } from '@bursar/service-kit';
import type { Clock } from '@bursar/service-kit';
import type { JobTools } from '@bursar/service-kit/jobs';
import { checkOverdue } from '@bursar/shared-types/events/estates/check-overdue.v1';
import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import { z } from 'zod';
import { sweepTrusts } from '../sweep-trusts.ts';
import { sweep } from './sweep.ts';
import { checkOverdueOn, siteCheck } from './tables.ts';

/** Checks declared in one transaction. */
const AT_ONCE = 200;

/** Done by the clock, never reached over HTTP: declares what is past its day and was not declared. */
const declareOverdue = command({
  route: 'SWEEP overdue-checks',
  summary: '',
  access: { roles: [], at: 'trust' },
  reply: { 200: z.object({ more: z.boolean() }) },
  read: (_, { today }) => ({
    checks: db
      .select({ check: siteCheck, declaredFor: checkOverdueOn.dueOn })
      .from(siteCheck)
      .leftJoin(
        checkOverdueOn,
        and(
          eq(checkOverdueOn.trustId, siteCheck.trustId),
          eq(checkOverdueOn.checkId, siteCheck.checkId),
          eq(checkOverdueOn.dueOn, siteCheck.dueOn),
        ),
      )
      .where(and(lt(siteCheck.dueOn, today), isNull(checkOverdueOn.dueOn)))
      .orderBy(asc(siteCheck.dueOn), asc(siteCheck.id))
      .limit(AT_ONCE),
  }),
  decide: ({ checks }, _, { today }) => {
    const byId = new Map(checks.map(({ check }) => [check.checkId, check]));
    const found = sweep(
      checks.map(({ check: { checkId, dueOn }, declaredFor }) => ({
        checkId: checkId!,
        dueOn,
        declaredFor,
      })),
      today,
    );
    const declared = found.map((overdue) => ({ ...overdue, check: byId.get(overdue.checkId)! }));
    return accept({ declared, more: checks.length === AT_ONCE });
  },
  write: ({ declared }, { trustId }) =>
    declared.flatMap(({ check, checkId, dueOn, overdueOn, daysLate }) => {
      const { schoolId, siteId, area, code: catalogueCode, ownerId, dutyHolderId } = check;
      const head = { checkId, schoolId, siteId, area, catalogueCode, dueOn };
      return [
        insertRows(checkOverdueOn, [{ trustId, checkId, dueOn, overdueOn, siteCheckId: check.id }]),
        emit(checkOverdue, { ...head, overdueOn, daysLate, ownerId, dutyHolderId }),
      ];
    }),
  respond: ({ more }) => ({ status: 200, body: { more } }),
});

/**
 * Declares overdue, in every trust, each check whose day is over by the clock's business date: once
 * for each check and due date, however often it runs, and however long it did not. Rejects, after
 * having tried every trust, where one of them failed.
 */
export async function sweepOverdue(
  { engine }: Pick<JobTools, 'engine'>,
  clock: Clock,
): Promise<void> {
  const today = businessDate(clock.now());
  const trusts = await engine.pool.run<{ id: string }>(
    'select trusts_with_overdue_checks($1) as id',
    [today],
  );
  await sweepTrusts(trusts, async (trustId) => {
    const work = { trustId, by: SYSTEM, cause: `clock:${today}`, trace: null };
    const { body } = await engine.perform(declareOverdue, { ...work, input: NOTHING });
    return (body as { more: boolean }).more;
  });
}

const NOTHING = { params: {}, query: {}, body: undefined };
