import type { RunningService } from './running-service.ts';

/** A loop of reactions that never ends is a defect, and must not hold the clock for ever. */
const ROUNDS = 100;

/** Resolves once every service has heard everything, and nothing more has come of it. */
export async function settle(services: readonly Pick<RunningService, 'runtime'>[]): Promise<void> {
  let before = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(services.map(({ runtime }) => runtime.settle()));
    const heads = await Promise.all(services.map(({ runtime }) => runtime.log.heads()));
    const now = heads.map((list) => list.reduce((sum, { seq }) => sum + seq, 0)).join();
    if (now === before) return;
    before = now;
  }
}
