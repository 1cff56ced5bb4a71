import { ProblemError } from '@bursar/service-kit';
import { services } from '@bursar/shared-types/contract';
import type { Surroundings } from '../surroundings.ts';
import type { Positions } from './stored.ts';
import { sourceSilent } from './problems.ts';

/**
 * Where every service's log of a trust ends now; services that have no log of it are left out.
 * Throws the problem `source-silent` (503) where one does not answer.
 */
export async function headsOf(
  { sourceOf }: Pick<Surroundings, 'sourceOf'>,
  trustId: string,
): Promise<Positions> {
  const heads = await Promise.all(
    services.map(async (service) => {
      try {
        const all = await sourceOf(service).heads();
        return all
          .filter(({ trust, seq }) => trust === trustId && seq > 0)
          .map(({ seq, hash }) => ({ service, seq, hash }));
      } catch {
        throw new ProblemError(sourceSilent(service));
      }
    }),
  );
  return heads.flat();
}
