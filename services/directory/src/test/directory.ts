import { businessDate } from '@bursar/service-kit';
import { addDays } from '@bursar/shared-types/dates';
import type { Role, ScopeLevel } from '@bursar/shared-types/roles';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Answer, Caller } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { directory } from '../service.ts';
import { makeFirstOperator } from '../trusts/index.ts';

/** A role to give: at the trust unless said. */
export interface Held {
  readonly role: Role;
  readonly at?: ScopeLevel;
  readonly scopeId?: string;
  readonly from?: string;
  readonly to?: string | null;
}

/** A trust founded as an operator does, with two administrators, who can give each other roles. */
export interface Founded {
  readonly trustId: string;
  readonly admin: Caller;
  readonly other: Caller;
}

/** The directory at work, with an operator. */
export class DirectoryUnderTest {
  readonly service: ServiceUnderTest;
  readonly operator: Caller;

  private constructor(service: ServiceUnderTest, operator: Caller) {
    this.service = service;
    this.operator = operator;
  }

  static async start(): Promise<DirectoryUnderTest> {
    const service = await ServiceUnderTest.start(directory);
    const operatorId = randomUUID();
    await makeFirstOperator(service.runtime.engine, operatorId);
    await service.runtime.settle();
    return new DirectoryUnderTest(service, await service.as(operatorId, '', '/v1/platform'));
  }

  /** Today, and so many days from it. */
  day(days = 0): string {
    return addDays(businessDate(this.service.clock.now()), days);
  }

  /** Moves the clock to so many days from now. */
  pass(days: number): void {
    this.service.clock.moveTo(this.service.clock.offset + days * 86_400_000);
  }

  async found(more: object = {}): Promise<Founded> {
    const userId = randomUUID();
    const founded = await this.operator.post('/trusts', {
      name: 'Ridgeway Learning Trust',
      administrator: { userId, name: 'Asha Patel', email: `${userId}@example.org` },
      ...more,
    });
    const { trustId } = good(founded, 201) as { trustId: string };
    await this.service.runtime.settle();
    const admin = await this.service.as(userId, trustId);
    const other = await this.user(admin, [{ role: 'administrator' }]);
    return { trustId, admin, other };
  }

  /** Somebody new in the administrator's trust, who holds these roles. */
  async user(admin: Caller, held: readonly Held[], name = 'Somebody'): Promise<Caller> {
    const userId = randomUUID();
    const startsOn = held.reduce((day, { from }) => (from && from < day ? from : day), this.day());
    good(
      await admin.post('/users', { userId, name, email: `${userId}@example.org`, startsOn }),
      201,
    );
    for (const one of held) await this.give(admin, userId, one);
    return this.service.as(userId, admin.trustId);
  }

  /** Gives a role and waits until it counts. */
  async give(admin: Caller, userId: string, { at = 'trust', ...more }: Held): Promise<string> {
    const reply = await admin.post('/roles', { userId, at, ...more });
    const { id } = good(reply, 201) as { id: string };
    await this.service.runtime.settle();
    return id;
  }

  async school(admin: Caller, name: string, more: object = {}): Promise<string> {
    return (good(await admin.post('/schools', { name, ...more }), 201) as { id: string }).id;
  }

  stop(): Promise<void> {
    return this.service.stop();
  }
}

/** The body of an answer that has this status. */
export function good(answer: Answer, status: number): unknown {
  if (answer.status !== status) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body;
}

/** The status and the code of a refusal. */
export function refusal({ status, body }: Answer): [number, string] {
  return [status, String(body?.type).replace(/^.*\/docs\/errors\//, '')];
}

/** The pointers of a problem's errors. */
export function pointers(answer: Answer): string[] {
  return answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
}
