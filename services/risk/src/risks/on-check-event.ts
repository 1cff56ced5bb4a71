import { accept, db, insertRows, reaction } from '@bursar/service-kit';
import { and, eq, isNull, or } from 'drizzle-orm';
import { checkContracts, checkSignal, isWorthKeeping, signalRowOf } from '../indicators/index.ts';
import { assessLive, assessmentWrites, readRegister } from './register.ts';
import { risk, riskLink } from './tables.ts';

/**
 * Moves the risks that are linked to a check when it is overdue, done, failed, ended or put off: with
 * nobody logged in, once for each event, and back when the check is in order again (X1, R2).
 */
export const checksMoveRisks = reaction({
  name: 'checks-move-risks',
  on: checkContracts,
  read: ({ body: { checkId, area, schoolId } }) => ({
    known: db
      .select()
      .from(checkSignal)
      .where(
        checkId === null
          ? isNull(checkSignal.eventId)
          : or(eq(checkSignal.checkId, checkId), eq(checkSignal.nextCheckId, checkId)),
      ),
    ...readRegister(
      db
        .select({ id: riskLink.riskId })
        .from(riskLink)
        .innerJoin(risk, and(eq(risk.trustId, riskLink.trustId), eq(risk.id, riskLink.riskId)))
        .where(
          and(
            eq(risk.state, 'Live'),
            eq(riskLink.area, area),
            or(isNull(riskLink.schoolId), eq(riskLink.schoolId, schoolId)),
          ),
        ),
    ),
  }),
  decide: ({ known, ...register }, event, { today }) => {
    const signal = signalRowOf(event);
    if (signal === null || !isWorthKeeping(signal, known)) return accept(null);
    const signals = [...register.signals, signal];
    const cause = { by: event.type, eventId: event.id, subjectId: signal.checkId };
    return accept({ signal, cause, assessed: assessLive({ ...register, signals }, today) });
  },
  write: (moved, ctx) =>
    moved === null
      ? []
      : [
          insertRows(checkSignal, [moved.signal]),
          ...moved.assessed.flatMap((each) => assessmentWrites(each, moved.cause, ctx)),
        ],
});
