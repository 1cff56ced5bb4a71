import { allSchools } from '@bursar/organisation';
import { accept, db, query, unitsWhere } from '@bursar/service-kit';
import { BusinessDate, Instant } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { valueOn } from './overdue-checks.ts';
import { ruleOn } from './rules.ts';
import { spellsOf } from './spells.ts';
import { checkSignal, signalOf } from './tables.ts';

/**
 * The key risk indicator by school and area: statutory checks that are overdue, or failed and not
 * passed since, on a day, as effective or as known at an instant (X1).
 */
export const readIndicators = query({
  route: 'GET /indicators',
  summary: 'Key risk indicator: checks out of order, by school and area',
  access: { roles: riskReaders, at: 'anywhere' },
  query: z.strictObject({ on: BusinessDate.optional(), knownAt: Instant.optional() }),
  reply: z.object({
    on: BusinessDate,
    knownAt: Instant.nullable(),
    rule: z.object({ version: z.int(), text: z.string(), source: z.string() }).nullable(),
    indicators: z.array(
      z.object({
        schoolId: Uuid,
        school: z.string().nullable(),
        area: z.string(),
        value: z.int().describe('Kinds of check at sites, each once'),
        eventIds: z.array(Uuid).describe('The events that say so'),
      }),
    ),
  }),
  read: (_, { actor }) => {
    const held = unitsWhere(actor, riskReaders);
    return {
      schools: allSchools(),
      signals: db
        .select()
        .from(checkSignal)
        .where(held === 'all' ? undefined : inArray(checkSignal.schoolId, [...held])),
    };
  },
  respond: ({ signals, schools }, { query: { on: asked, knownAt } }, { today }) => {
    const on = asked ?? today;
    const heard = new Map(signals.map((row) => [row.eventId, signalOf(row)]));
    const names = new Map(schools.map(({ id, name }) => [id, name]));
    const bySchoolAndArea = Map.groupBy(
      spellsOf(heard, knownAt),
      ({ schoolId, area }) => `${schoolId} ${area}`,
    );
    const rule = ruleOn(on);
    return accept({
      on,
      knownAt: knownAt ?? null,
      rule: rule ? { version: rule.version, text: rule.text, source: rule.source } : null,
      indicators: [...bySchoolAndArea].flatMap(([key, spells]) => {
        const [schoolId, area] = key.split(' ') as [string, string];
        const { value, causes } = valueOn(spells, on);
        const eventIds = causes.map(({ openedBy }) => openedBy);
        return value === 0
          ? []
          : [{ schoolId, school: names.get(schoolId) ?? null, area, value, eventIds }];
      }),
    });
  },
});
