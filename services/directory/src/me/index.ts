import type { Feature } from '@bursar/service-kit';
import { getMe, getMyRoles } from './read-me.ts';

/** What somebody may know of themselves. */
export const me: Feature = { routes: [getMe, getMyRoles] };
