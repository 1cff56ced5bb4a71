import { lookup, projection, upsertRows } from '@bursar/service-kit';
import { checkContracts } from '../indicators/index.ts';
import { itemAfter } from './item.ts';
import { timetableItem } from './tables.ts';

/** Keeps the compliance timetable from what estates tells of its checks (R2). */
export const timetableOfChecks = projection({
  name: 'timetable',
  on: checkContracts,
  tables: [timetableItem],
  read: (events) => ({
    before: lookup(
      timetableItem,
      [timetableItem.siteId, timetableItem.code],
      events.map(({ body }) => [body.siteId, body.catalogueCode]),
    ),
  }),
  apply: (events, { before }, trustId) => {
    const key = (siteId: string, code: string) => `${siteId} ${code}`;
    const items = new Map(before.map((row) => [key(row.siteId, row.code), row]));
    for (const event of events) {
      const { siteId, catalogueCode } = event.body;
      const place = key(siteId, catalogueCode);
      const known = items.get(place);
      items.set(place, { trustId, id: known?.id ?? event.id, ...itemAfter(known, event) });
    }
    // In one order of properties, whatever they were made from.
    const rows = [...items.values()].map(({ siteId, code, schoolId, area, state, ...row }) => {
      const { checkId, dueOn, lastDoneOn, id } = row;
      return { trustId, siteId, code, schoolId, area, state, checkId, dueOn, lastDoneOn, id };
    });
    return rows.length === 0
      ? []
      : [upsertRows(timetableItem, ['trustId', 'siteId', 'code'], rows)];
  },
});
