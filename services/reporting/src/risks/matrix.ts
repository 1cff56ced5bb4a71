import { allSchools } from '@bursar/organisation';
import { accept, problems, query, raw, refuse } from '@bursar/service-kit';
import { Code } from '@bursar/shared-types/events/fields';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { BusinessDate } from '@bursar/shared-types/dates';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { inSchools, isAsked, schoolsFor } from '../scope.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';

interface Row {
  readonly id: string;
  readonly number: number;
  readonly school_id: string | null;
  readonly category: string;
  readonly owner_id: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly appetite: number | null;
  readonly tolerance: number | null;
  readonly seq: string;
}

const Asked = z.strictObject({
  on: BusinessDate.optional(),
  school: Uuid.optional(),
  category: Code.optional(),
  score: z.enum(['inherent', 'current', 'target']).default('current'),
});
type Asked = z.output<typeof Asked>;

const Shown = z.object({
  id: z.string(),
  number: z.int(),
  schoolId: z.string().nullable(),
  category: z.string(),
  ownerId: z.string(),
  /** How its score stands against the board's lines; null where the category has none. */
  standing: z.enum(['within-appetite', 'above-appetite', 'above-tolerance']).nullable(),
  /** The event that set the score. */
  event: z.string(),
});

const scored = (trustId: string, { score, category }: Asked, on: string) => sql`
  select r.id, r.number, r.school_id, r.category, r.owner_id, s.seq::text as seq,
    s.${sql.raw(`${score}_likelihood`)} as likelihood, s.${sql.raw(`${score}_impact`)} as impact,
    a.appetite, a.tolerance
  from risk r
    join lateral (select * from risk_score s where s.trust_id = r.trust_id and s.risk_id = r.id
      and effective_on <= ${on}::date order by effective_on desc, seq desc limit 1) s on true
    left join lateral (select * from risk_appetite a where a.trust_id = r.trust_id and a.category = r.category
      and effective_from <= ${on}::date order by effective_from desc, version desc limit 1) a on true
  where r.trust_id = ${trustId} and raised_on <= ${on}::date and (closed_on is null or closed_on > ${on}::date)
    and ${isAsked(sql`r.category`, category ?? null)}`;

/** The open risks by likelihood and impact, as they stood on a day (R1, R2, D3). */
export const riskMatrix = (stamp: Stamping) =>
  query({
    route: 'GET /risk-matrix',
    summary: 'The risk matrix: open risks by likelihood and impact',
    access: { roles: riskReaders, at: 'anywhere' },
    query: Asked,
    reply: z.object({
      on: z.string(),
      score: z.string(),
      risks: z.int(),
      aboveAppetite: z.int(),
      /** Cells with risks in them; likelihood and impact are each 1 to 5. */
      cells: z.array(z.object({ likelihood: z.int(), impact: z.int(), risks: z.array(Shown) })),
      stamp: StampReply,
    }),
    read: ({ query: asked }, ctx) => ({
      schools: allSchools(),
      positions: positionsRead(ctx),
      rows: raw<Row>(sql`select * from (${scored(ctx.trustId, asked, asked.on ?? ctx.today)}) s
        where ${inSchools(sql`school_id`, schoolsFor(ctx, riskReaders, asked.school) ?? [])} order by number`),
    }),
    respond: ({ schools, rows, positions }, { query: { on, score, school } }, ctx) => {
      const seen = schoolsFor(ctx, riskReaders, school);
      if (seen === null || (school && !schools.some(({ id }) => id === school))) {
        return refuse(problems.notFound());
      }
      const cells = new Map<string, Row[]>();
      for (const row of rows) {
        const key = `${row.likelihood} ${row.impact}`;
        cells.set(key, [...(cells.get(key) ?? []), row]);
      }
      return accept({
        on: on ?? ctx.today,
        score,
        risks: rows.length,
        aboveAppetite: rows.filter(
          (row) => (standing(row) ?? 'within-appetite') !== 'within-appetite',
        ).length,
        cells: [...cells.values()].map((here) => {
          const { likelihood, impact } = here[0]!;
          return { likelihood, impact, risks: here.map(shown) };
        }),
        stamp: stamp(['risk'], positions, ctx),
      });
    },
  });

function standing({ likelihood, impact, appetite, tolerance }: Row) {
  if (appetite === null || tolerance === null) return null;
  const points = likelihood * impact;
  if (points > tolerance) return 'above-tolerance' as const;
  return points > appetite ? ('above-appetite' as const) : ('within-appetite' as const);
}

const shown = (row: Row) => ({
  id: row.id,
  number: row.number,
  schoolId: row.school_id,
  category: row.category,
  ownerId: row.owner_id,
  standing: standing(row),
  event: `risk#${row.seq}`,
});
