import { randomUUID } from 'node:crypto';
import { FakeSource, until } from '@bursar/test-kit';
import { moved } from '@bursar/test-kit/sample/pots';
import type { Pool } from '../database/pool.ts';
import type { LoggedEvent } from '../log/append.ts';
import { Inbox } from './inbox.ts';
import { streamKey } from './positions.ts';
import type { StreamPosition } from './positions.ts';
import { SubscriptionRunner } from './runner.ts';

const MEBIBYTE = 1024 * 1024;
const contract = { ...moved, service: 'pots' } as never;

/** Counts how often it is read. */
class CountedSource extends FakeSource {
  asked = 0;

  override events(...asked: Parameters<FakeSource['events']>): Promise<LoggedEvent[]> {
    this.asked += 1;
    return super.events(...asked);
  }
}

/** A source with so many events of a trust, each as large as said. */
function sourceOf(events: number, bytes: number) {
  const source = new CountedSource('pots');
  const trust = randomUUID();
  const note = 'x'.repeat(bytes);
  const add = (): LoggedEvent =>
    source.append(trust, contract, { potId: 'p', amount: 1, number: 1, note } as never);
  return { source, trust, log: Array.from({ length: events }, add), add };
}

/** A runner that applies what is next once the gate is open, and remembers it. */
function runnerOn(source: FakeSource, gate: Promise<void>) {
  const applied: LoggedEvent[] = [];
  const positions = new Map<string, StreamPosition>();
  const runner = new SubscriptionRunner({
    name: 'slow',
    pool: {} as Pool,
    sources: new Map([['pots', source]]),
    apply: async (events) => {
      await gate;
      const gaps = new Set<string>();
      for (const { service, trust, seq, hash, ...rest } of events) {
        const key = streamKey({ source: service, trust });
        const at = positions.get(key)?.seq ?? 0;
        if (seq > at + 1) gaps.add(key);
        if (seq !== at + 1) continue;
        applied.push({ service, trust, seq, hash, ...rest });
        const stream = { subscription: 'slow', source: service, trust, seq, hash };
        positions.set(key, { ...stream, state: 'running', reason: null, since: null });
      }
      return { positions, gaps: [...gaps], forks: [], halts: [] };
    },
  });
  return { runner, applied };
}

test('what is delivered faster than it is applied takes no more than its room, and none of it is lost', async () => {
  const { source, log, add } = sourceOf(300, MEBIBYTE / 4);
  const gate = Promise.withResolvers<void>();
  const { runner, applied } = runnerOn(source, gate.promise);
  expect(source.asked).toBe(0);
  for (const event of log) runner.deliver([event]);
  expect(applied).toEqual([]);
  gate.resolve();
  await runner.idle();
  expect(applied.map(({ seq }) => seq)).toEqual(log.map(({ seq }) => seq));
  // Seventy-five megabytes do not fit: the rest was read from the log.
  const { asked } = source;
  expect(asked).toBeGreaterThan(0);
  runner.deliver([add()]);
  await until('what comes later is applied', () => applied.length === 301);
  expect(source.asked).toBe(asked);
  await runner.stop();
});

test('an inbox never holds more than its room, whatever is taken out or dropped', () => {
  const [one, other] = [sourceOf(100, MEBIBYTE / 4), sourceOf(100, MEBIBYTE / 4)];
  const inbox = new Inbox();
  const fill = (log: readonly LoggedEvent[]) => log.filter((event) => inbox.put(event)).length;
  const room = fill(one.log);
  expect(room).toBe(63);
  expect(fill(other.log)).toBe(0);
  expect(inbox.take(10)).toEqual(one.log.slice(0, 10));
  expect(fill(other.log)).toBe(10);
  inbox.drop(streamKey({ source: 'pots', trust: one.trust }));
  expect(inbox.size).toBe(10);
  expect(fill(one.log)).toBe(room - 10);
});
