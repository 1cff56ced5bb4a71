import type { Feature } from '@bursar/service-kit';
import { getLimits } from './get-limits.ts';
import { publishScheme } from './publish-scheme.ts';
import { getScheme, getSchemeVersion, listSchemeVersions } from './read-scheme.ts';

/** The scheme of delegation: who decides on what, up to which amount. */
export const schemes: Feature = {
  routes: [publishScheme, getScheme, getSchemeVersion, listSchemeVersions, getLimits],
};
