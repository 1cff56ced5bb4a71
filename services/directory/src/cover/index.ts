import type { Feature } from '@bursar/service-kit';
import { endCover } from './end-cover.ts';
import { listCovers } from './list-covers.ts';
import { setCover } from './set-cover.ts';

/** Who stands in for whom while they are away (F7). */
export const covers: Feature = { routes: [setCover, endCover, listCovers] };
