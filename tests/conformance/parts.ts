import type { EventTransport } from '@bursar/service-kit/transport/transport';
import { Bench, Wire } from '@bursar/test-kit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { listener, pots } from '@bursar/test-kit/sample/pots';

/** Heads are compared so seldom that a test hears of nothing by it. */
export const NEVER_MS = 3_600_000;

/** Where a stream of a subscription stands. */
export interface Standing {
  readonly trust_id: string;
  readonly subscription: string;
  readonly seq: string;
  readonly state: string;
  readonly reason: string | null;
}

/** The sample services, joined by one transport that a test may bend. */
export class Joined {
  readonly wire: Wire;
  readonly bench: Bench;

  constructor(transport: EventTransport, compareMs: number, overHttp = false) {
    this.wire = new Wire(transport);
    this.bench = new Bench(this.wire, { compareMs, connections: 6 }, overHttp);
  }

  /** Both services at work. */
  async start(sink = listener): Promise<void> {
    await (await this.bench.add(pots)).start();
    await (await this.bench.add(sink)).start();
  }

  /** Somebody with a pot in a new trust. */
  keeper(): Promise<Keeper> {
    return Keeper.begin(() => this.bench.runtime('pots'));
  }

  /** Several of them. */
  keepers(count: number): Promise<Keeper[]> {
    return Promise.all(Array.from({ length: count }, () => this.keeper()));
  }

  /** What a service's subscriptions have of one trust, or of all. */
  standings(service: string, trustId?: string): Promise<Standing[]> {
    const where = trustId ? `where trust_id = '${trustId}'` : '';
    return this.bench.rows(
      service,
      `select trust_id, subscription, seq, state, reason from subscription_position ${where} order by 1, 2`,
    );
  }

  /** The sum of what the listener has heard of a trust, as text; null for nothing. */
  async heard(trustId: string): Promise<string | null> {
    const [row] = await this.bench.rows<{ moved: string | null }>(
      'listener',
      `select sum(moved)::text as moved from pot_total where trust_id = '${trustId}'`,
    );
    return row!.moved;
  }
}

/** So many movements, all at once. */
export function moveOften(keepers: readonly Keeper[], times: number): Promise<unknown> {
  return Promise.all(keepers.flatMap((who) => Array.from({ length: times }, () => who.moves(1))));
}
