import { businessDate } from '@bursar/service-kit';
import type { Contract } from '@bursar/shared-types/contract';
import { addDays } from '@bursar/shared-types/dates';
import * as estates from '@bursar/shared-types/events/estates/index';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Caller } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { risk } from '../service.ts';

/** The service. */
export const startRisk = () => ServiceUnderTest.start(risk);

/** The service's business date, some days on. */
export const today = ({ clock }: ServiceUnderTest, days = 0) =>
  addDays(businessDate(clock.now()), days);

/** Moves the clock on by days. */
export const passDays = ({ clock }: ServiceUnderTest, days: number) =>
  clock.moveTo(clock.offset + days * 86_400_000);

/** Three scores, of impact 5. */
export const scores = (current: number, target = 1) => ({
  inherent: { likelihood: 5, impact: 5 },
  current: { likelihood: current, impact: 5 },
  target: { likelihood: target, impact: 5 },
});

/** A trust with a school, the people of its register, and the board's appetite for estates: 10 and 15. */
export class RegisterOf {
  readonly service: ServiceUnderTest;
  readonly trustId: string;
  readonly schoolId: string;
  readonly siteId = randomUUID();
  readonly lead: Caller;
  readonly owner: Caller;
  readonly trustee: Caller;

  private constructor(
    parts: Omit<
      RegisterOf,
      'siteId' | 'hear' | 'raise' | 'overdue' | 'done' | 'told' | 'show' | 'setAppetite'
    >,
  ) {
    ({
      service: this.service,
      trustId: this.trustId,
      schoolId: this.schoolId,
      lead: this.lead,
      owner: this.owner,
      trustee: this.trustee,
    } = parts);
  }

  static async make(service: ServiceUnderTest): Promise<RegisterOf> {
    const trustId = await service.trust();
    const schoolId = await service.school(trustId);
    const lead = await service.user(trustId, ['risk-lead']);
    const owner = await service.user(trustId, ['risk-owner'], schoolId);
    const trustee = await service.user(trustId, ['trustee']);
    const made = new RegisterOf({ service, trustId, schoolId, lead, owner, trustee });
    await made.setAppetite(10, 15);
    return made;
  }

  /** Has the board set its appetite for estates from some day on. */
  async setAppetite(
    appetite: number,
    tolerance: number,
    effectiveFrom = today(this.service),
  ): Promise<void> {
    const lines = {
      category: 'estates',
      effectiveFrom,
      appetite,
      tolerance,
      reason: 'Yearly review',
    };
    const proposed = await this.lead.post('/appetite-proposals', lines);
    const { id, version } = proposed.body as { id: string; version: number };
    const decided = { decision: 'approve', approvedOn: today(this.service), minute: '12.3' };
    const reply = await this.trustee.post(`/appetite-proposals/${id}/decision`, decided, {
      version,
    });
    if (reply.status !== 200) throw new Error(reply.text);
    await this.service.runtime.settle();
  }

  /** Puts a risk of the school on the register, linked to the checks of its fire area. */
  async raise(likelihood: number, links: object[] = [{ area: 'fire', schoolId: this.schoolId }]) {
    const reply = await this.lead.post('/risks', {
      level: 'school',
      schoolId: this.schoolId,
      category: 'estates',
      title: 'Fire spreads unnoticed',
      ownerId: this.owner.userId,
      scores: scores(likelihood),
    });
    const { id, version } = reply.body as { id: string; version: number };
    if (links.length === 0) return { id, version };
    const linked = await this.lead.put(`/risks/${id}/links`, { links }, { version });
    if (linked.status !== 200) throw new Error(linked.text);
    return { id, version: version + 1 };
  }

  /** Tells an event of a check of this site; what is not given is as in the contract's example. */
  hear<Body>(contract: Contract<Body>, body: Partial<Body> = {}): Promise<string> {
    const { schoolId, siteId, service } = this;
    const at = service.clock.now().toISOString();
    const whole = { ...contract.example, schoolId, siteId, ...body };
    return service.hear(this.trustId, contract, whole, { at });
  }

  /** A check of some kind was due yesterday, and nobody did it. */
  async overdue(checkId = randomUUID(), more: { catalogueCode?: string; area?: string } = {}) {
    const dueOn = today(this.service, -1);
    const found = { overdueOn: today(this.service), daysLate: 1 };
    const eventId = await this.hear(estates.checkOverdue, { checkId, dueOn, ...found, ...more });
    return { checkId, eventId, dueOn };
  }

  /** A check was done on a day, today unless told, and passed. */
  done(checkId: string, completedOn = today(this.service)): Promise<string> {
    return this.hear(estates.checkCompleted, { checkId, completedOn, nextCheckId: randomUUID() });
  }

  /** The service's own events of one type. */
  async told(type: string) {
    return (await this.service.emitted(this.trustId)).filter(
      (event) => event.type === `risk.${type}`,
    );
  }

  async show(id: string) {
    return (await this.lead.get(`/risks/${id}`)).body;
  }
}
