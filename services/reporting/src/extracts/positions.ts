import { CHAIN_START, services } from '@bursar/shared-types';
import { neededSources } from './tables/index.ts';
import type { ChainPosition, ServiceName } from '@bursar/shared-types';
import type { ManifestPosition } from './format/manifest.ts';

/** Where each source's log ended, for one trust: the vector that an extract is computed at. */
export type Vector = Readonly<Partial<Record<ServiceName, ChainPosition>>>;

/**
 * The positions of an extract in the order in which the sources are read. Throws a RangeError
 * when a needed source is missing or the last visit lies after this one.
 */
export function positionsOf(to: Vector, since: Vector = {}): ManifestPosition[] {
  const missing = neededSources.filter((service) => !to[service]);
  if (missing.length > 0) throw new RangeError(`no position for ${missing.join(', ')}`);
  return services.flatMap((service) => {
    const end = to[service];
    if (!end) return [];
    const start = since[service] ?? CHAIN_START;
    if (start.seq > end.seq) {
      throw new RangeError(`${service}: the last visit (${start.seq}) is after ${end.seq}`);
    }
    return [{ service, since: { ...start }, to: { ...end } }];
  });
}
