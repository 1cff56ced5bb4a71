import { CHAIN_START, verifyNext } from '@bursar/shared-types/chain';
import { refused } from '../story.ts';
import type { Story } from '../story.ts';

/** From its first event to its head the log of every service is one chain. */
export async function chains(story: Story): Promise<void> {
  for (const { service } of [...story.world.members.values()].map(({ runtime }) => runtime)) {
    let at = CHAIN_START;
    for (const event of await story.eventsOf(service.name)) {
      expect(verifyNext(at, event)).toBe('next');
      at = event;
    }
    expect(at.seq).toBeGreaterThan(0);
  }
}

/** The auditor's time is over with the year: nothing is there for them any more. */
export async function auditorLeaves(story: Story): Promise<void> {
  const extract = `/extracts/${story.kept.get('extract')}/zip`;
  await story.read('auditor', 'reporting', extract);
  await story.passTo('2026-01-02T08:00:00Z');
  const auditor = story.as('auditor');
  for (const [service, path] of [
    ['reporting', extract],
    ['reporting', '/extracts'],
    ['reporting', '/management-accounts'],
    ['finance', '/trial-balance?month=2025-09'],
    ['directory', '/roles'],
  ] as const) {
    await refused(auditor.get(service, path), 404, 'not-found');
  }
  await refused(auditor.post('reporting', '/extracts', {}), 404, 'not-found');
}

/** A service stops: its own figures say so within ten seconds, and no others. */
export async function serviceStops(story: Story): Promise<void> {
  const { wall, world } = story;
  const { runtime } = world.members.get('reporting')!;
  const stampOf = async (path: string) => (await story.read('trustee', 'reporting', path)).stamp;
  await runtime.compare();
  expect((await stampOf('/compliance')).complete).toBe(true);

  await story.stop('estates');
  // What was heard last is of the time before.
  await runtime.compare();
  wall.told(runtime.heard);
  wall.clock.moveTo(wall.clock.offset + 10_000);
  await runtime.compare();
  const board = await stampOf('/compliance');
  expect(board).toMatchObject({ complete: false, late: [{ source: 'estates' }] });
  expect(board.words).toMatch(/estates \d+ s late$/);
  expect((await stampOf('/management-accounts')).complete).toBe(true);
  const { kpis } = await story.read('trustee', 'reporting', '/kpis');
  const late = kpis.filter(({ stamp }: { stamp: { complete: boolean } }) => !stamp.complete);
  expect(late.map(({ code }: { code: string }) => code)).toEqual([
    'checks-overdue',
    'checks-on-time',
    'tickets-in-time',
  ]);
  // Where a log ends that does not answer is not known: nothing is extracted, and it says which.
  const problem = await refused(
    story.as('lead').post('reporting', '/extracts', {}),
    503,
    'source-silent',
  );
  expect(problem.detail).toContain('estates');
}
