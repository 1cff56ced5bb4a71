import { accept, query } from '@bursar/service-kit';
import { checkAreas } from '@bursar/shared-types/codes/estates';
import { BusinessDate } from '@bursar/shared-types/dates';
import { estatesReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { basisLine, catalogueOn } from './catalogue.ts';
import { toDuration } from './frequency.ts';

/** The catalogue of checks in force, with what asks for each and whether anybody confirmed that. */
export const readCatalogue = query({
  route: 'GET /check-catalogue',
  summary: 'The catalogue of statutory checks in force',
  access: { roles: estatesReaders, at: 'anywhere' },
  reply: z.object({
    edition: z.string(),
    compiledOn: BusinessDate,
    checks: z.array(
      z.object({
        code: z.string(),
        area: z.string(),
        areaName: z.string(),
        name: z.string(),
        every: z.string().describe('ISO 8601 duration'),
        frequencyText: z.string(),
        basis: z.string(),
      }),
    ),
  }),
  read: () => ({}),
  respond: (_, __, { today }) => {
    const { edition, compiledOn, checks } = catalogueOn(today)!;
    return accept({
      edition,
      compiledOn,
      checks: checks.map((check) => ({
        code: check.code,
        area: check.area,
        areaName: checkAreas[check.area],
        name: check.name,
        every: toDuration(check.frequency),
        frequencyText: check.frequencyText,
        basis: basisLine(check),
      })),
    });
  },
});
