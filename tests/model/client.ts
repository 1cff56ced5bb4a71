import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ProblemError } from '@bursar/service-kit';
import { MAX_EVENT_BYTES } from '@bursar/service-kit/log/append';
import type { Executed } from '@bursar/service-kit/engine/engine';
import type { Keeper } from '@bursar/test-kit/sample/keeper';
import { moveAlone, moveInLane } from '@bursar/test-kit/sample/pots';
import type { Step } from './plan.ts';

interface Done {
  readonly key: string;
  readonly amount: number;
  readonly lane: boolean;
  readonly number: number;
}

/**
 * The client of one trust, with the model of what it must find there: since nobody else moves its
 * money, the number of each movement follows from those before, whatever crashes in between.
 */
export class Client {
  readonly keeper: Keeper;
  /** All movements that are there, in the order of their numbers. */
  readonly done: Done[] = [];
  readonly faults: string[] = [];

  constructor(keeper: Keeper) {
    this.keeper = keeper;
  }

  /** Takes a step; what comes back other than the model says is a fault. */
  async take(step: Step): Promise<void> {
    if (step.kind === 'move') return this.#move([step.amount], step.lane);
    if (step.kind === 'burst') return this.#move(step.amounts, true);
    if (step.kind === 'overdraw') return this.#refused(step, 422, -1_000_000);
    if (step.kind === 'oversize') return this.#refused(step, 413, 1, 'x'.repeat(MAX_EVENT_BYTES));
    const earlier = this.done[step.of % this.done.length];
    if (!earlier) return;
    const { amount, key, lane, number } = earlier;
    if (step.kind === 'other') return this.#refused(step, 409, amount + 1, undefined, key, lane);
    const again = await this.#untilAnswered(amount, key, lane);
    if (numberIn(again) !== number) this.#fault(step, `got ${describe(again)}`);
  }

  async #move(amounts: readonly number[], lane: boolean): Promise<void> {
    const asked = amounts.map((amount) => ({ amount, key: randomUUID(), lane }));
    const answers = await Promise.all(
      asked.map(({ amount, key }) => this.#untilAnswered(amount, key, lane)),
    );
    const first = this.done.length + 1;
    const fresh = asked.map((each, i) => ({ ...each, number: numberIn(answers[i]!) ?? 0 }));
    fresh.sort((a, b) => a.number - b.number);
    this.done.push(...fresh);
    if (fresh.some(({ number }, i) => number !== first + i)) {
      this.#fault(
        { kind: 'move' },
        `wanted numbers from ${first}, got ${answers.map(describe).join(', ')}`,
      );
    }
  }

  async #refused(
    step: Step,
    status: number,
    amount: number,
    note?: string,
    key: string = randomUUID(),
    lane = true,
  ): Promise<void> {
    const answer = await this.#untilAnswered(amount, key, lane, note);
    if (!(answer instanceof ProblemError) || answer.problem.status !== status) {
      this.#fault(step, `wanted ${status}, got ${describe(answer)}`);
    }
  }

  /** Sends a command, with the same key, until it is clear what became of it. */
  async #untilAnswered(
    amount: number,
    key: string,
    lane: boolean,
    note?: string,
  ): Promise<Executed | ProblemError> {
    for (;;) {
      try {
        return await this.keeper.moves(amount, {
          key,
          by: lane ? moveInLane : moveAlone,
          ...(note && { note }),
        });
      } catch (error) {
        if (error instanceof ProblemError && error.problem.status !== 503) return error;
        // The service is down, or does not know.
        await delay(10);
      }
    }
  }

  #fault(step: { readonly kind: string }, what: string): void {
    this.faults.push(`${this.keeper.trustId}: ${step.kind} after ${this.done.length}: ${what}`);
  }
}

const numberIn = (answer: Executed | ProblemError): number | null =>
  answer instanceof ProblemError ? null : (answer.body as { number: number }).number;

const describe = (answer: Executed | ProblemError): string =>
  answer instanceof ProblemError ? answer.message : JSON.stringify(answer.body);
