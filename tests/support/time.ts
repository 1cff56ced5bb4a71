import type { World } from '@bursar/test-kit';
import { pino } from 'pino';

/**
 * Sets a world that has just begun to an instant, which may lie in the past: what happens in it is
 * of the same days whenever the test runs. Business dates, events and deadlines follow; tokens and
 * jobs stay on real time.
 */
export function beginAt({ clock }: World, instant: string): void {
  const back = Date.parse(instant) - clock.now().getTime();
  const real = clock.now.bind(clock);
  clock.now = () => new Date(real().getTime() + back);
}

/**
 * Lets time pass up to an instant, and does what every service does by the clock: what became due
 * meanwhile is declared, with nobody there. Resolves once all have heard of it.
 */
export async function passTo(world: World, instant: string): Promise<void> {
  const { clock } = world;
  await world.settle();
  clock.moveTo(clock.offset + Date.parse(instant) - clock.now().getTime());
  const { signal } = new AbortController();
  const rest = { clock, logger: pino({ level: 'silent' }), signal };
  for (const { runtime } of world.members.values()) {
    const schedules = runtime.service.features.flatMap((feature) => feature.schedules ?? []);
    for (const { run } of schedules) {
      await run({ engine: runtime.engine, progress: () => Promise.resolve(), ...rest });
    }
    await world.settle();
  }
}
