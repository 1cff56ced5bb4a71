import { accept, insertRows, reaction } from '@bursar/service-kit';
import { siteAdded } from '@bursar/shared-types/events/estates/site-added.v1';
import { catalogueOn } from './catalogue.ts';
import { notSetUpRow } from './site-check.ts';
import { siteCheck } from './tables.ts';

/** A new site has every check of the catalogue, not set up: what nobody thought of must show. */
export const checksOfSites = reaction({
  name: 'checks-of-sites',
  on: siteAdded,
  read: () => ({}),
  decide: (_, { body: { siteId: id, schoolId } }, ctx) =>
    accept(
      catalogueOn(ctx.today)!.checks.map(({ code }) => notSetUpRow(code, { id, schoolId }, ctx)),
    ),
  // Somebody may have set up some of them in the meantime.
  write: (rows) => [insertRows(siteCheck, rows, { ifNew: true })],
});
