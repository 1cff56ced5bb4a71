import type { RunningService } from './running-service.ts';

type WithLog = Pick<RunningService, 'runtime'>;

/** A loop of reactions that never ends is a defect, and must not hold the clock for ever. */
const ROUNDS = 100;

/** Resolves once every service has heard everything, and nothing more has come of it. */
export async function settle(services: readonly WithLog[]): Promise<void> {
  let before = await eventsIn(services);
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(services.map(({ runtime }) => runtime.settle()));
    const now = await eventsIn(services);
    if (now === before) return;
    before = now;
  }
}

/** How many events these services have in their logs, of all trusts (or of some) together. */
export async function eventsIn(
  services: readonly WithLog[],
  isWanted: (trust: string) => boolean = () => true,
): Promise<number> {
  const heads = await Promise.all(services.map(({ runtime }) => runtime.log.heads()));
  const wanted = heads.flat().filter(({ trust }) => isWanted(trust));
  return wanted.reduce((sum, { seq }) => sum + seq, 0);
}
