import { mkdirSync } from 'node:fs';
import { whoIs } from '@bursar/directory/users/index';
import { signingKeyAt } from '@bursar/reporting';
import type { Mailer, Surroundings } from '@bursar/reporting';
import { businessDate } from '@bursar/service-kit';
import type { Clock } from '@bursar/service-kit';
import type { DataFolder } from './data-folder.ts';
import type { Runtimes } from './runtimes.ts';

/** What reporting is given of this process; the runtimes are there by the time it asks. */
export function surroundingsOf(parts: {
  readonly folder: DataFolder;
  readonly runtimes: Runtimes;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly portal: string | null;
}): Surroundings {
  const { folder, runtimes, mailer, clock, portal } = parts;
  const scratch = folder.file('scratch');
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  return {
    heard: () => runtimes.of('reporting').heard,
    sourceOf: (service) => runtimes.sourceOf(service),
    wall: { now: () => new Date() },
    signingKey: () => signingKeyAt(folder.file('signing-key.pem')),
    scratch,
    mailer,
    portal,
    async addressOf(trustId, userId) {
      const person = await whoIs(runtimes.of('directory').engine, trustId, userId);
      if (person === null) return null;
      const hasLeft = person.leftOn !== null && person.leftOn < businessDate(clock.now());
      return hasLeft ? null : person.email;
    },
  };
}
