import { accept, db, query, unitsWhere } from '@bursar/service-kit';
import { BusinessDate, Instant } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { risk, riskChange, riskScoring, scoringOf } from '../risks/index.ts';
import { matrixOf } from './matrix.ts';
import type { RegisteredRisk } from './matrix.ts';

const Cells = z.array(
  z.array(
    z.object({
      likelihood: z.int(),
      impact: z.int(),
      count: z.int(),
      riskIds: z.array(Uuid),
    }),
  ),
);

/** The five by five matrix of the risks that somebody may see, as at any day (R1, R3). */
export const readMatrix = query({
  route: 'GET /matrix',
  summary: 'Risk matrix as at a day, as effective or as known at an instant',
  access: { roles: riskReaders, at: 'anywhere' },
  query: z.strictObject({
    on: BusinessDate.optional().describe('Today unless told'),
    knownAt: Instant.optional().describe('With what was known then; by now unless told'),
    school: z
      .union([Uuid, z.literal('none')])
      .optional()
      .describe('none: of no school'),
    category: z.string().max(60).optional(),
  }),
  reply: z.object({
    on: BusinessDate,
    knownAt: Instant.nullable(),
    total: z.int(),
    inherent: Cells,
    current: Cells,
    target: Cells,
  }),
  read: (_, { actor }) => {
    const held = unitsWhere(actor, riskReaders);
    const visible = held === 'all' ? undefined : inArray(risk.schoolId, [...held]);
    const ids = db.select({ id: risk.id }).from(risk).where(visible);
    return {
      risks: db.select().from(risk).where(visible).orderBy(risk.number),
      changes: db.select().from(riskChange).where(inArray(riskChange.riskId, ids)),
      scorings: db.select().from(riskScoring).where(inArray(riskScoring.riskId, ids)),
    };
  },
  respond: ({ risks, changes, scorings }, { query: asked }, { today }) => {
    const { on = today, knownAt, school, category } = asked;
    const statesOf = Map.groupBy(changes, ({ riskId }) => riskId);
    const scoringsOf = Map.groupBy(scorings, ({ riskId }) => riskId);
    const register = risks.flatMap((row): RegisteredRisk[] =>
      row.category === null
        ? []
        : [
            {
              riskId: row.id,
              schoolId: row.schoolId,
              category: row.category,
              states: statesOf.get(row.id) ?? [],
              scorings: (scoringsOf.get(row.id) ?? []).map(scoringOf),
            },
          ],
    );
    const { total, inherent, current, target } = matrixOf(
      register,
      { on, knownAt },
      {
        ...(school !== undefined && { schoolId: school === 'none' ? null : school }),
        ...(category !== undefined && { category }),
      },
    );
    const cells = (rows: typeof inherent) =>
      rows.map((row) => row.map((cell) => ({ ...cell, riskIds: [...cell.riskIds] })));
    return accept({
      on,
      knownAt: knownAt ?? null,
      total,
      inherent: cells(inherent),
      current: cells(current),
      target: cells(target),
    });
  },
});
