import type { LoggedEvent } from '@bursar/service-kit/log/append';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import { Bench, until, Wire } from '@bursar/test-kit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { pots } from '@bursar/test-kit/sample/pots';
import { Client } from './client.ts';
import { follower } from './follower.ts';
import type { Plan, Turn } from './plan.ts';
import { randomFrom } from '../random.ts';

type Batch = readonly LoggedEvent[];

/** A source and a sink that crash, restart and hear badly while the clients of many trusts work. */
export class World {
  readonly bench: Bench;
  readonly #wire = new Wire(new LocalTransport());

  constructor() {
    this.bench = new Bench(this.#wire, { compareMs: 100, connections: 6 });
  }

  async start(): Promise<void> {
    await this.#startOne('source');
    await this.#startOne('sink');
  }

  async #startOne(which: string): Promise<void> {
    await (await this.bench.add(which === 'source' ? pots : follower)).start();
  }

  /** Carries out a plan; then all is calm, and everything that was lost has been healed. */
  async run({ histories, turns, chance }: Plan): Promise<Client[]> {
    const random = randomFrom(chance);
    this.#wire.bend = carry;
    const keepers = await Promise.all(
      histories.map(() => Keeper.begin(() => this.bench.runtime('pots'))),
    );
    const clients = keepers.map((keeper) => new Client(keeper));
    let taken = 0;
    let working = clients.length;
    const work = clients.map(async (client, i) => {
      for (const step of histories[i]!) {
        await client.take(step);
        taken += 1;
      }
      working -= 1;
    });
    for (const { after, what } of turns) {
      const mark = taken + after;
      await until(`${after} more steps`, () => taken >= mark || working === 0);
      await this.#turn(what, random);
    }
    await Promise.all(work);
    this.#wire.bend = carry;
    this.#wire.delivered.length = 0;
    await this.bench.runtime('follower').settle();
    return clients;
  }

  async #turn(what: Turn['what'], random: () => number): Promise<void> {
    const bend = bends(random)[what];
    if (bend) this.#wire.bend = bend;
    const [deed = '', whom = ''] = what.split(' ');
    const both = whom === 'both' ? ['source', 'sink'] : [whom];
    const name = (which: string) => (which === 'source' ? 'pots' : 'follower');
    if (deed === 'cut') await this.bench.databases.get(name(whom))!.cut();
    if (deed === 'restart') await this.bench.runtime(name(whom)).stop();
    if (deed === 'crash') await Promise.all(both.map((which) => this.bench.crash(name(which))));
    if (deed === 'restart' || deed === 'crash')
      for (const which of both) await this.#startOne(which);
  }
}

const carry = (batch: Batch): readonly Batch[] => [batch];

/** Ways to hear badly. */
function bends(
  random: () => number,
): Partial<Record<Turn['what'], (batch: Batch) => readonly Batch[]>> {
  const late: Batch[] = [];
  return {
    carry,
    lose: (batch) => [batch.filter(() => random() < 0.5)],
    repeat: (batch) => [batch, batch.filter(() => random() < 0.5), batch],
    'mix up': (batch) => {
      const mixed = batch.map((event) => ({ event, at: random() })).sort((a, b) => a.at - b.at);
      const half = mixed.length >> 1;
      return [mixed.slice(half), mixed.slice(0, half)].map((part) =>
        part.map(({ event }) => event),
      );
    },
    lag: (batch) => {
      late.push(batch);
      return late.length > 3 ? late.splice(0, 1) : [];
    },
  };
}
