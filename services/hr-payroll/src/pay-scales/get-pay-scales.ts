import { accept, query } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { penceToJson } from '@bursar/shared-types/money';
import { payReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { ownRates, payRowsOf } from './own-rates.ts';
import type { PayRow } from './pay-row.ts';
import { awaitsAward, pointAt } from './point-at.ts';

const Item = z.object({
  scale: z.string(),
  point: z.string(),
  area: z.string(),
  from: BusinessDate,
  until: BusinessDate.nullable(),
  annual: z.int(),
  status: z
    .string()
    .describe('`published`, `derived` or `unconfirmed`: how far it can be relied on'),
  source: z.string(),
  awaitsAward: z.boolean().describe('It is a year old or more: an award is probably missing'),
});

/** What each point is paid on a day, with its source and how far it can be relied on. */
export const getPayScales = query({
  route: 'GET /pay-scales',
  summary: 'Pay scales in force on a day',
  access: { roles: payReaders, at: 'anywhere' },
  query: z.strictObject({
    on: BusinessDate.optional().describe('Today unless told'),
    scale: z.string().max(40).optional(),
    area: z.string().max(40).optional(),
  }),
  reply: z.object({ on: BusinessDate, items: z.array(Item) }),
  read: () => ({ own: ownRates() }),
  respond: ({ own }, { query: asked }, { today }) => {
    const on = asked.on ?? today;
    const rows = payRowsOf(own).filter(
      (row) =>
        (asked.scale === undefined || row.scale === asked.scale) &&
        (asked.area === undefined || row.area === asked.area || row.area === 'any'),
    );
    const items = inForce(rows, on).map((row) => ({
      ...row,
      annual: penceToJson(row.annual),
      awaitsAward: awaitsAward(row, on),
    }));
    return accept({ on, items });
  },
});

/** The row that counts of each point in each area. */
function inForce(rows: readonly PayRow[], on: string): PayRow[] {
  const places = Map.groupBy(rows, ({ scale, point, area }) => [scale, point, area].join('\t'));
  return [...places.values()].flatMap((own) => {
    const { scale, point, area } = own[0]!;
    const row = pointAt(scale, point, area === 'any' ? 'rest-of-england' : area, on, own);
    return row ?? [];
  });
}
