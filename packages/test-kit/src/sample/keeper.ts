import { randomUUID } from 'node:crypto';
import type { AnyCommand } from '@bursar/service-kit';
import type { Executed } from '@bursar/service-kit/engine/engine';
import type { Runtime } from '@bursar/service-kit/runtime';
import { foundTrust } from '../harness.ts';
import { foundTrust as found, moveInLane, openPot } from './pots.ts';

/** Somebody who keeps one pot in a trust of their own. */
export class Keeper {
  readonly trustId: string;
  readonly subject: string;
  readonly potId = randomUUID();
  readonly #runtime: () => Runtime;

  private constructor(who: { trustId: string; subject: string }, runtime: () => Runtime) {
    this.trustId = who.trustId;
    this.subject = who.subject;
    this.#runtime = runtime;
  }

  /** A new trust with its pot. `runtime` is asked at each command, since it may have restarted. */
  static async begin(runtime: () => Runtime): Promise<Keeper> {
    const keeper = new Keeper(await foundTrust(runtime(), found, ['keeper']), runtime);
    await keeper.does(openPot, { body: { id: keeper.potId, name: 'Trips', unit: 'oak' } });
    return keeper;
  }

  /** Runs any command in this trust. */
  does(
    definition: AnyCommand,
    { params = {}, body, key = randomUUID() }: { params?: object; body?: unknown; key?: string },
    runtime = this.#runtime(),
  ): Promise<Executed> {
    const { trustId, subject } = this;
    const input = { params, query: {}, body };
    return runtime.engine.execute({ definition, trustId, subject, input, key, cause: 'test' });
  }

  /** Moves an amount into the pot, through the lane unless another command is named. */
  moves(
    amount: number,
    {
      key,
      note,
      by = moveInLane,
      through,
    }: { key?: string; note?: string; by?: AnyCommand; through?: Runtime } = {},
  ): Promise<Executed> {
    const body = { amount, ...(note !== undefined && { note }) };
    return this.does(by, { params: { potId: this.potId }, body, ...(key && { key }) }, through);
  }
}
