import { orgSchool } from '@bursar/organisation';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { z } from 'zod';
import { bandOf } from '../scores/index.ts';
import { risk } from './tables.ts';

const r = risk;
const { trustId: _, ...columns } = getTableColumns(r);
const Points = z.int().nullable();

/** The risks that somebody may see; those of the trust itself take a role of the trust. */
export const listRisks = list({
  route: 'GET /risks',
  summary: 'The risk register',
  access: { roles: riskReaders, at: 'anywhere' },
  select: { ...columns, school: orgSchool.name },
  from: (select) =>
    select
      .from(r)
      .leftJoin(orgSchool, and(eq(orgSchool.trustId, r.trustId), eq(orgSchool.id, r.schoolId))),
  id: r.id,
  scope: r.schoolId,
  filters: {
    state: filter.oneOf(r.state),
    level: filter.oneOf(r.level),
    school: filter.oneOf(r.schoolId),
    function: filter.oneOf(r.function),
    category: filter.oneOf(r.category),
    owner: filter.equals(r.ownerId),
    standing: filter.oneOf(r.standing),
    pointsFrom: filter.from(r.points),
    outOfOrder: filter.by(z.enum(['true', 'false']), (value) =>
      value === 'true' ? sql`${r.indicator} > 0` : sql`${r.indicator} = 0`,
    ),
  },
  sorts: {
    number: r.number,
    points: r.points,
    distance: r.distance,
    raisedOn: r.raisedOn,
    category: r.category,
  },
  defaultSort: '-points',
  search: [r.number, r.title, r.description, r.category, orgSchool.name],
  toItem: (row, { today }) => {
    const score = (likelihood: number | null, impact: number | null) =>
      likelihood === null || impact === null ? null : likelihood * impact;
    return {
      id: row.id,
      number: row.number,
      state: row.state,
      level: row.level,
      schoolId: row.schoolId,
      school: row.school,
      function: row.function,
      category: row.category,
      title: row.title,
      ownerId: row.ownerId,
      raisedOn: row.raisedOn,
      inherent: score(row.inherentLikelihood, row.inherentImpact),
      current: row.points,
      target: score(row.targetLikelihood, row.targetImpact),
      band: row.points === null ? null : (bandOf(row.points, today) ?? null),
      standing: row.standing,
      distance: row.distance,
      outOfOrder: row.indicator,
      version: row.version,
    };
  },
  item: z.object({
    id: Uuid,
    number: z.int().nullable(),
    state: z.string(),
    level: z.string(),
    schoolId: Uuid.nullable(),
    school: z.string().nullable(),
    function: z.string().nullable(),
    category: z.string().nullable(),
    title: z.string(),
    ownerId: Uuid.nullable(),
    raisedOn: BusinessDate,
    inherent: Points,
    current: Points,
    target: Points,
    band: z.string().nullable(),
    standing: z.string().nullable(),
    distance: z.int().nullable().describe('Points above appetite; negative below'),
    outOfOrder: z.int().describe('Linked checks that are overdue or failed'),
    version: z.int(),
  }),
  columns: [
    { title: 'Number', kind: 'number', value: (item) => item.number },
    { title: 'State', kind: 'text', value: (item) => item.state },
    { title: 'School', kind: 'text', value: (item) => item.school },
    { title: 'Function', kind: 'text', value: (item) => item.function },
    { title: 'Category', kind: 'text', value: (item) => item.category },
    { title: 'Risk', kind: 'text', value: (item) => item.title },
    { title: 'Inherent', kind: 'number', value: (item) => item.inherent },
    { title: 'Current', kind: 'number', value: (item) => item.current },
    { title: 'Target', kind: 'number', value: (item) => item.target },
    { title: 'Band', kind: 'text', value: (item) => item.band },
    { title: 'Standing', kind: 'text', value: (item) => item.standing },
    { title: 'Above appetite by', kind: 'number', value: (item) => item.distance },
    { title: 'Checks out of order', kind: 'number', value: (item) => item.outOfOrder },
    { title: 'Raised on', kind: 'date', value: (item) => item.raisedOn },
  ],
});
