import { accept, command, emit, service, SYSTEM } from '@bursar/service-kit';
import type { EventContract } from '@bursar/service-kit';
import type { World } from '@bursar/test-kit';

/** An event with its body. */
export type Told = readonly [contract: EventContract, body: unknown];

const tell = command({
  route: 'TELL events',
  summary: '',
  access: { roles: [], at: 'trust' },
  founds: true,
  reply: {},
  read: () => ({}),
  decide: (_, { body }) => accept(body as readonly Told[]),
  write: (events) => events.map(([contract, body]) => emit(contract, body)),
  respond: () => ({ status: 204 }),
});

/** A service that does nothing by itself: as much of it as its events. */
export const silent = (name: string) =>
  service({ name, title: name, migrations: [], features: [] });

/** Has a silent service of a world tell events of a trust, and waits until all have heard them. */
export async function tellAll(
  world: World,
  name: string,
  trustId: string,
  events: readonly Told[],
): Promise<void> {
  const input = { params: {}, query: {}, body: events };
  const { engine } = world.runtime(name);
  await engine.perform(tell, { trustId, by: SYSTEM, input, cause: 'test', trace: null });
  await world.settle();
}
