import type { Feature } from '@bursar/service-kit';
import { addSite } from './add-site.ts';
import { listSites } from './list-sites.ts';
import { sitesOfSchools } from './on-school-added.ts';

/** Sites: the places whose checks and faults the service keeps. */
export const sites: Feature = { routes: [addSite, listSites], subscriptions: [sitesOfSchools] };
export { site } from './tables.ts';
