import { accept, db, lookup, reaction } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { appetiteSet } from '@bursar/shared-types/events/risk/appetite-set.v1';
import { and, eq } from 'drizzle-orm';
import { appetite } from '../appetite/index.ts';
import type { AppetiteRow } from '../appetite/index.ts';
import { assessLive, assessmentWrites, readRegister } from './register.ts';
import { risk } from './tables.ts';

/** Says that the register has been held against an appetite, and which event told it. */
export function applied(
  { category, version, eventId }: AppetiteRow,
  appliedOn: string | null,
  { trustId }: Context,
): Write {
  return db
    .update(appetite)
    .set({ eventId, appliedOn })
    .where(
      and(
        eq(appetite.trustId, trustId),
        eq(appetite.category, category),
        eq(appetite.version, version),
      ),
    );
}

/**
 * Holds the risks of a category against an appetite that the board has set, if it is in force; for
 * one that begins later, the sweep does it on its day (R4).
 */
export const appetiteMeetsRisks = reaction({
  name: 'appetite-meets-risks',
  on: appetiteSet,
  read: ({ body: { category } }) => ({
    ...readRegister(db.select({ id: risk.id }).from(risk).where(eq(risk.category, category))),
    set: lookup(appetite, appetite.category, [category]),
  }),
  decide: ({ set, ...register }, { id: eventId, type, body }, { today }) => {
    const row = { ...set.find(({ version }) => version === body.appetiteVersion)!, eventId };
    const isInForce = body.effectiveFrom <= today;
    const cause = { by: type, eventId, subjectId: row.proposalId };
    const assessed = isInForce ? assessLive(register, today) : [];
    return accept({ row, cause, assessed, appliedOn: isInForce ? today : null });
  },
  write: ({ row, cause, assessed, appliedOn }, ctx) => [
    applied(row, appliedOn, ctx),
    ...assessed.flatMap((each) => assessmentWrites(each, cause, ctx)),
  ],
});
