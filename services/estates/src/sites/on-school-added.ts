import { accept, lookup, reaction } from '@bursar/service-kit';
import { schoolAdded } from '@bursar/shared-types/events/directory/school-added.v1';
import { siteWrites } from './add-site.ts';
import { site } from './tables.ts';

/** Every school has a site from the day it is heard of; a central team gets one by hand. */
export const sitesOfSchools = reaction({
  name: 'sites-of-schools',
  on: schoolAdded,
  read: ({ body }) => ({ sites: lookup(site, site.schoolId, [body.schoolId]) }),
  decide: ({ sites }, { body: { schoolId, kind } }, ctx) => {
    const needed = kind === 'school' && sites.length === 0;
    return accept(needed ? { id: ctx.newId(), schoolId, name: 'Main site' } : null);
  },
  write: (added, ctx) => (added ? siteWrites(added, ctx) : []),
});
