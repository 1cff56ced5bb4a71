import type { Stop } from '../plan/calendar.ts';
import {
  appetites,
  closedRisk,
  draftRisk,
  reviews,
  risks,
  undecidedAppetite,
} from '../plan/risks.ts';
import type { PlannedRisk, PlannedScores } from '../plan/risks.ts';
import { dayOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** A risk as the register has it. */
interface Risk {
  readonly planned: PlannedRisk;
  readonly id: string;
  version: number;
}

/** The month's place at whose middle the risk that is closed is closed. */
const CLOSING = 6;

/** The register of the story: begun in its first month, reviewed by the owners as time goes on. */
export class Register {
  readonly #scene: Scene;
  readonly #lastMonth: number;
  readonly #risks = new Map<string, Risk>();

  constructor(scene: Scene, lastMonth: number) {
    this.#scene = scene;
    this.#lastMonth = lastMonth;
  }

  /** Does what is due at a stop. */
  async work({ m, part }: Stop): Promise<void> {
    if (part !== 'middle') return;
    if (m === 0) await this.#begin();
    for (const review of reviews) if (review.m === m) await this.#review(review.key, review);
    if (m === CLOSING) await this.#close();
    if (m === this.#lastMonth) await this.#leaveOpen();
  }

  async #begin(): Promise<void> {
    for (const [category, appetite, tolerance] of appetites) {
      const proposal = await this.#propose(category, appetite, tolerance, 'The first statement.');
      const approval = {
        decision: 'approve',
        approvedOn: dayOf(this.#scene),
        minute: 'Board, item 7',
      };
      await this.#scene
        .person('grace')
        .post('risk', `/appetite-proposals/${proposal.id}/decision`, approval, {
          version: proposal.version,
        });
    }
    const { schools } = this.#scene;
    const here = risks.filter(({ school }) => school === null || schools.has(school));
    for (const planned of [...here, closedRisk]) await this.#raise(planned);
  }

  #propose(
    category: string,
    appetite: number,
    tolerance: number,
    reason: string,
  ): Promise<{ id: string; version: number }> {
    const proposed = { category, appetite, tolerance, reason, effectiveFrom: dayOf(this.#scene) };
    return this.#scene.person('ruth').post('risk', '/appetite-proposals', proposed);
  }

  async #raise(planned: PlannedRisk): Promise<void> {
    const { key, title, category, owner, school, scores, area } = planned;
    const { person, schools } = this.#scene;
    const schoolId = school === null ? null : schools.get(school)!;
    const made = await person('ruth').post('risk', '/risks', {
      level: school === null ? 'trust' : 'school',
      schoolId,
      category,
      title,
      ownerId: person(owner).id,
      scores: scoresOf(scores),
    });
    const risk: Risk = { planned, id: made.id as string, version: made.version as number };
    this.#risks.set(key, risk);
    if (area === null) return;
    const links = { links: [{ area, schoolId }] };
    const linked = await person('ruth').put('risk', `/risks/${risk.id}/links`, links, risk);
    risk.version = linked.version as number;
  }

  async #review(
    key: string,
    { current, comment }: { current: PlannedScores['current']; comment: string },
  ) {
    const risk = this.#risks.get(key);
    if (!risk) return;
    const { owner, scores } = risk.planned;
    const given = { ...scoresOf({ ...scores, current }), comment };
    const scored = await this.#scene
      .person(owner)
      .post('risk', `/risks/${risk.id}/scores`, given, { version: risk.version });
    risk.version = scored.version as number;
  }

  async #close(): Promise<void> {
    const { id, version } = this.#risks.get(closedRisk.key)!;
    const reason = { reason: 'The new package is in use and the former one is switched off.' };
    await this.#scene.person('ruth').post('risk', `/risks/${id}/closure`, reason, { version });
  }

  /** What waits at the end: a proposal for the trustees, and a draft. */
  async #leaveOpen(): Promise<void> {
    await this.#propose(...undecidedAppetite, 'Reserves will be used for two roofs.');
    const owen = this.#scene.person('owen');
    await owen.post('risk', '/risks', { ...draftRisk, state: 'Draft', ownerId: owen.id });
  }
}

const scoresOf = (scores: PlannedScores) => {
  const shown = ([likelihood, impact]: PlannedScores['current']) => ({ likelihood, impact });
  return {
    inherent: shown(scores.inherent),
    current: shown(scores.current),
    target: shown(scores.target),
  };
};
