import { randomUUID } from 'node:crypto';
import { Bench, foundTrust } from '@bursar/test-kit';
import {
  foundTrust as found,
  listener,
  moveInLane,
  openPot,
  pots,
} from '@bursar/test-kit/sample/pots';
import type { AnyCommand } from '../command.ts';

test('each event has its effect once in a projection and in a reaction', async () => {
  const bench = new Bench();
  const source = await bench.add(pots);
  const sink = await bench.add(listener);
  try {
    await source.start();
    await sink.start();
    const who = await foundTrust(source, found, ['keeper']);
    const potId = randomUUID();
    const run = (definition: AnyCommand, params: object, body: unknown) =>
      source.engine.execute({
        ...who,
        definition,
        input: { params, query: {}, body },
        key: randomUUID(),
        cause: 'test',
      });
    await run(openPot, {}, { id: potId, name: 'Trips', unit: 'oak' });
    await Promise.all(Array.from({ length: 100 }, () => run(moveInLane, { potId }, { amount: 3 })));
    await sink.settle();
    await run(moveInLane, { potId }, { amount: 3 });
    // As a relay that was cut off sends it again, in the same batch.
    const last = await source.log.events(who.trustId, 101, 1);
    for (const runner of sink.runners.values()) runner.deliver([...last, ...last, ...last]);
    await sink.settle();
    expect(
      await bench.rows('listener', 'select moved, movements from pot_total where trust_id = $1', [
        who.trustId,
      ]),
    ).toEqual([{ moved: '303', movements: '101' }]);
    const echoes = await bench.rows('listener', 'select number from echo where trust_id = $1', [
      who.trustId,
    ]);
    expect(echoes).toHaveLength(101);
  } finally {
    await bench.stop();
  }
});
