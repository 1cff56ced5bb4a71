import { coverSet } from '@bursar/shared-types/events/directory/cover-set.v1';
import * as finance from '@bursar/shared-types/events/finance/index';
import type { Caller, ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';

const always = { openFrom: '2020-09-01', openTo: null };

/** A trust with one school whose HR lead keeps people and posts; the ledger takes November 2025. */
export class Workforce {
  readonly service: ServiceUnderTest;
  readonly trustId: string;
  readonly schoolId: string;
  readonly hr: Caller;
  /** Another HR lead: who prepares does not release. */
  readonly other: Caller;

  private constructor(
    service: ServiceUnderTest,
    trustId: string,
    schoolId: string,
    hr: Caller,
    other: Caller,
  ) {
    this.service = service;
    this.trustId = trustId;
    this.schoolId = schoolId;
    this.hr = hr;
    this.other = other;
  }

  static async of(service: ServiceUnderTest): Promise<Workforce> {
    const trustId = await service.trust();
    const schoolId = await service.school(trustId);
    for (const account of ['210010', '210020', '210030', '213010', '213020', '213030']) {
      const head = {
        account,
        name: `Pay ${account}`,
        kind: 'expenditure',
        aarCode: 'BAE010',
      } as const;
      const body = { ...head, vat: 'outside-scope', control: false, ...always } as const;
      await service.hear(trustId, finance.accountOpened, body);
    }
    const control = {
      account: '711010',
      name: 'Payroll control',
      kind: 'liability',
      aarCode: null,
    } as const;
    await service.hear(trustId, finance.accountOpened, {
      ...control,
      vat: 'none',
      control: true,
      ...always,
    });
    for (const fund of ['GAG', 'UNR']) {
      const body = { fund, name: fund, kind: 'restricted-general', ...always } as const;
      await service.hear(trustId, finance.fundOpened, body);
    }
    await service.hear(trustId, finance.costCentreOpened, {
      costCentre: 'TCH',
      name: 'Teaching',
      ...always,
    });
    await service.hear(trustId, finance.periodOpened, {
      month: '2025-11',
      year: '2025/26',
      period: 3,
    });
    const [hr, other] = [
      await service.user(trustId, ['hr-lead']),
      await service.user(trustId, ['hr-lead']),
    ];
    return new Workforce(service, trustId, schoolId, hr, other);
  }

  /** A full-time teacher's post on M3 since September 2024, charged to GAG; anything may differ. */
  post(more: object = {}) {
    return {
      schoolId: this.schoolId,
      title: 'Teacher of science',
      workforce: 'teaching',
      from: '2024-09-01',
      terms: [{ from: '2024-09-01', fte: 1000, pay: m3 }],
      split: [share()],
      ...more,
    };
  }

  async createPost(more: object = {}): Promise<string> {
    const reply = await this.hr.post('/posts', this.post(more));
    expect(reply).toMatchObject({ status: 201 });
    return reply.body.id as string;
  }

  /** Somebody who works at the school since September 2024. */
  async person(
    more: object = {},
    { schoolId = this.schoolId, startsOn = '2024-09-01' } = {},
  ): Promise<string> {
    const named = { givenName: 'Ann', familyName: 'Example', niCategory: 'A', ...more };
    const { id } = (await this.hr.post('/people', named)).body;
    const started = await this.hr.post(`/people/${id}/starts`, { schoolId, startsOn });
    expect(started).toMatchObject({ status: 200 });
    return id as string;
  }

  /** They hold the post, in the Teachers' Pension Scheme, from September 2024. */
  async fill(postId: string, personId: string, more: object = {}) {
    const body = { personId, from: '2024-09-01', pension: { scheme: 'TPS' }, ...more };
    return this.hr.post(`/posts/${postId}/holders`, body);
  }

  /** A post with its holder. */
  async filledPost(
    more: object = {},
    who: object = {},
  ): Promise<{ postId: string; personId: string }> {
    const postId = await this.createPost(more);
    const personId = await this.person(who);
    expect(await this.fill(postId, personId)).toMatchObject({ status: 201 });
    return { postId, personId };
  }

  /** Prepares November 2025, or another month, as the HR lead. */
  async prepare(more: object = {}) {
    return this.hr.post('/pay-runs', { month: '2025-11', payDate: '2025-11-28', ...more });
  }

  release(runId: string, version = 1, who: Caller = this.other) {
    return who.post(`/pay-runs/${runId}/releases`, undefined, { version });
  }

  /** Somebody covers for somebody else, for as long as the test runs. */
  async cover(principalId: string): Promise<Caller> {
    const delegate = await this.service.as(randomUUID(), this.trustId);
    await this.service.hear(this.trustId, coverSet, {
      ...coverSet.example,
      coverId: randomUUID(),
      principalId,
      delegateId: delegate.userId,
      from: '2020-01-01',
      to: '2999-12-31',
    });
    return delegate;
  }

  async types(): Promise<string[]> {
    const events = await this.service.emitted(this.trustId);
    return events.map(({ type }) => type.replace('hr-payroll.', ''));
  }
}

const m3 = { kind: 'point', scale: 'teachers-main', point: 'M3', area: 'rest-of-england' } as const;

/** Where a teacher's cost goes: all of it to GAG, unless it says so. */
export function share(more: object = {}) {
  const accounts = { account: '210010', niAccount: '210020', pensionAccount: '210030' };
  return { ...accounts, costCentre: 'TCH', fund: 'GAG', weight: 1, ...more };
}
