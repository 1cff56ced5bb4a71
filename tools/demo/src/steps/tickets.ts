import type { Person } from '../client.ts';
import { photoOf } from '../papers/png.ts';
import type { Stop } from '../plan/calendar.ts';
import type { PlannedTicket, TicketStep } from '../plan/tickets.ts';
import { deskOf, siteTeamOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** A ticket on its way, as estates has it. */
interface Ticket {
  readonly id: string;
  version: number;
}

/** The tickets of the story: at each stop what is due then is done with each, in order. */
export class ServiceDesk {
  readonly #scene: Scene;
  readonly #sites: ReadonlyMap<string, string>;
  readonly #planned: readonly PlannedTicket[];
  readonly #raised = new Map<PlannedTicket, Ticket>();

  constructor(scene: Scene, sites: ReadonlyMap<string, string>, planned: readonly PlannedTicket[]) {
    this.#scene = scene;
    this.#sites = sites;
    this.#planned = planned;
  }

  /** Does what is due at a stop. */
  async work({ n }: Stop): Promise<void> {
    await Promise.all(
      this.#planned.map(async (planned) => {
        for (const [at, step] of planned.steps) if (at === n) await this.#do(planned, step, n);
      }),
    );
  }

  async #do(planned: PlannedTicket, step: TicketStep, stop: number): Promise<void> {
    const { raiser } = deskOf(this.#scene, planned.school);
    const team = siteTeamOf(this.#scene, planned.school);
    if (step === 'raise') return this.#raise(planned, raiser);
    const ticket = this.#raised.get(planned)!;
    const isSchools = step === 'close' || step === 'reopen' || step === 'cancel';
    const who = isSchools ? raiser : team;
    const options = { version: ticket.version };
    const body = await bodyOf(step, planned, team, stop);
    const path = `/tickets/${ticket.id}/${paths[step]}`;
    ticket.version = (await who.post('estates', path, body, options)).version as number;
  }

  async #raise(planned: PlannedTicket, raiser: Person): Promise<void> {
    const { school, fault, photo } = planned;
    const made = await raiser.post('estates', '/tickets', {
      siteId: this.#sites.get(school.key),
      ...fault,
      photos: photo === null ? [] : [await photographed(raiser, photo)],
    });
    this.#raised.set(planned, { id: made.id as string, version: made.version as number });
  }
}

const paths: Readonly<Record<Exclude<TicketStep, 'raise'>, string>> = {
  assign: 'assignment',
  start: 'start',
  pause: 'pause',
  resume: 'resumption',
  fix: 'fix',
  close: 'closure',
  reopen: 'reopening',
  cancel: 'cancellation',
};

async function bodyOf(
  step: TicketStep,
  { photo }: PlannedTicket,
  team: Person,
  stop: number,
): Promise<object | undefined> {
  if (step === 'assign') return { assigneeId: team.id };
  if (step === 'pause') return { reason: 'awaiting-parts' };
  if (step === 'reopen') return { reason: 'It is broken again.' };
  if (step === 'cancel') return { reason: 'Somebody had reported it already.' };
  if (step === 'fix')
    return { photos: photo === null ? [] : [await photographed(team, photo + stop)] };
  return undefined;
}

async function photographed(who: Person, seed: number): Promise<object> {
  const sha256 = await who.upload('estates', `photo-${seed}.png`, 'image/png', photoOf(seed));
  return { sha256, device: 'School phone' };
}
