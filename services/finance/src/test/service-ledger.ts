import type { Answer, Caller, ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import type { Journal } from '../journals/journal.ts';
import { centralTeam, oakfield, riverside } from './example-trust.ts';
import { ledgerOf } from './ledger.ts';
import type { TestLedger } from './ledger-steps.ts';

const reason = 'Late invoices';
const joined = { joinedOn: '2025-09-01', leftOn: '2026-12-31' };

/** The service as a ledger that takes the steps of the tests, over HTTP, in a trust of its own. */
export class ServiceLedger implements TestLedger<Promise<boolean>> {
  readonly lead: Caller;
  /** The ids that the example trust's schools have here. */
  readonly schoolIds: ReadonlyMap<string, string>;
  /** What was posted, in order. */
  readonly posted: { readonly id: string; readonly number: string }[] = [];

  private constructor(lead: Caller, schoolIds: ReadonlyMap<string, string>) {
    this.lead = lead;
    this.schoolIds = schoolIds;
  }

  /** A trust with the example's three units, its chart and funds, and no month open. */
  static async begin(service: ServiceUnderTest): Promise<ServiceLedger> {
    const { lead, trustId, schoolId } = await ledgerOf(service, []);
    const river = await service.school(trustId, { name: 'Riverside', ...joined });
    const central = await service.school(trustId, {
      name: 'Central team',
      kind: 'central',
      urn: null,
    });
    const ids = { [oakfield]: schoolId, [riverside]: river, [centralTeam]: central };
    return new ServiceLedger(lead, new Map(Object.entries(ids)));
  }

  async post({ lines, ...head }: Journal): Promise<boolean> {
    const body = lines.map(({ debit, credit, schoolId, ...line }) => ({
      ...line,
      schoolId: this.schoolIds.get(schoolId) ?? randomUUID(),
      debit: Number(debit),
      credit: Number(credit),
    }));
    return this.#keep(await this.lead.post('/journals', { ...head, lines: body }));
  }

  async reverse(place: number, date: string): Promise<boolean> {
    const journal = this.posted[place];
    if (!journal) return false;
    return this.#keep(await this.lead.post(`/journals/${journal.id}/reversals`, { date, reason }));
  }

  async open(month: string): Promise<boolean> {
    return accepted(await this.lead.post('/periods', { month }));
  }

  async lock(month: string): Promise<boolean> {
    return this.#change(month, 'locks', undefined);
  }

  async reopen(month: string): Promise<boolean> {
    return this.#change(month, 'reopenings', { reason });
  }

  async #change(month: string, path: string, body: unknown): Promise<boolean> {
    const { items } = (await this.lead.get(`/periods?month=${month}`)).body;
    const version = items[0]?.version ?? 1;
    return accepted(await this.lead.post(`/periods/${month}/${path}`, body, { version }));
  }

  #keep(answer: Answer): boolean {
    if (!accepted(answer)) return false;
    this.posted.push(answer.body);
    return true;
  }
}

/** Anything but a refusal or an acceptance is a defect. */
function accepted({ status, text }: Answer): boolean {
  if (status >= 500) throw new Error(`${status} ${text}`);
  return status < 300;
}
