import { addDays, yearOf, yearStart } from '@bursar/shared-types/dates';
import type { Json } from '../client.ts';
import { reopening, requests } from '../plan/audit.ts';
import type { PlannedRequest, Proof } from '../plan/audit.ts';
import type { Calendar, Stop } from '../plan/calendar.ts';
import { dayOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** The auditor's visit: asked, answered and settled at the parts of the story's last month. */
export class Audit {
  readonly #scene: Scene;
  readonly #calendar: Calendar;
  readonly #asked: { readonly planned: PlannedRequest; readonly id: string; version: number }[] =
    [];

  constructor(scene: Scene, calendar: Calendar) {
    this.#scene = scene;
    this.#calendar = calendar;
  }

  /** Does what is due at a stop. */
  async work({ m, part }: Stop): Promise<void> {
    if (m !== this.#calendar.months.length - 1) return;
    if (part === 'third') await this.#ask();
    if (part === 'middle') await this.#answer();
    if (part === 'payday') await this.#settle();
  }

  async #ask(): Promise<void> {
    const dueOn = addDays(this.#calendar.lastDay, 10);
    for (const planned of requests) {
      const { title, wanted } = planned;
      const made = await this.#scene
        .person('max')
        .post('reporting', '/audit-requests', { title, wanted, dueOn });
      this.#asked.push({ planned, id: made.id as string, version: made.version as number });
    }
  }

  async #answer(): Promise<void> {
    // Evidence is of records that reporting has heard of.
    await this.#scene.tools.settled();
    for (const asked of this.#asked) {
      const { answer } = asked.planned;
      if (answer === null) continue;
      const { by, words, proofs } = answer;
      const evidence = await this.#evidence(by, proofs);
      await this.#say(asked, by, 'answers', { words, evidence });
    }
  }

  async #settle(): Promise<void> {
    for (const asked of this.#asked) {
      const { outcome } = asked.planned;
      if (outcome === 'closed')
        await this.#say(asked, 'max', 'closures', { words: 'Seen, thank you.' });
      if (outcome === 'reopened') await this.#say(asked, 'max', 'reopenings', { words: reopening });
    }
  }

  async #say(
    asked: { readonly id: string; version: number },
    by: string,
    what: string,
    said: object,
  ): Promise<void> {
    const path = `/audit-requests/${asked.id}/${what}`;
    const { version } = asked;
    const answer = await this.#scene.person(by).post('reporting', path, said, { version });
    asked.version = answer.version as number;
  }

  async #evidence(by: string, kind: Proof): Promise<object[]> {
    const { service, path, label } = sources[kind];
    const today = dayOf(this.#scene);
    const { items } = await this.#scene.person(by).get(service, path(today));
    return items.map((item: Json) => ({ service, kind, id: item.id, label: label(item) }));
  }
}

/** Where the records of a kind are, and what each is called. */
const sources: Readonly<
  Record<
    Proof,
    {
      readonly service: string;
      readonly path: (today: string) => string;
      readonly label: (item: Json) => string;
    }
  >
> = {
  order: {
    service: 'procurement',
    path: () => '/orders?state=Sent&grossFrom=600000&limit=3',
    label: (order) => `Order ${order.reference}`,
  },
  journal: {
    service: 'finance',
    path: (today) => `/journals?month=${lastAugust(today)}&limit=10`,
    label: (journal) => `Journal ${journal.number}`,
  },
  check: {
    service: 'estates',
    path: () => '/checks?area=fire&state=Done&limit=2',
    label: (check) => `${check.name}, ${check.school}`,
  },
  'pay-run': {
    service: 'hr-payroll',
    path: () => '/pay-runs?state=released&limit=3',
    label: (run) => `Pay of ${run.month}`,
  },
  risk: {
    service: 'risk',
    path: () => '/risks?limit=3',
    label: (risk) => `Risk ${risk.number}`,
  },
};

/** The last month of the school year before: `2026-08`. */
const lastAugust = (today: string): string => yearStart(yearOf(today)).slice(0, 5).concat('08');
