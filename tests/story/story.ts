import { mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@bursar/shared-types/roles';
import { World } from '@bursar/test-kit';
import type { Answer, Someone } from '@bursar/test-kit';
import { everyService } from '../support/every-service.ts';
import type { Surroundings } from '../support/every-service.ts';
import { doJobs } from '../support/jobs.ts';
import { beginAt, passTo } from '../support/time.ts';
import { Wall } from '../support/wall.ts';

type Letter = Parameters<Surroundings['mailer']['send']>[0];

/** The accounts, the fund and the cost centres that the story spends from. */
export const BOOKS = '410010';
export const GAG = 'GAG';
export const BANK = '630010';

/** The trust of the story, whoever acts in it, and what one step leaves for the next. */
export class Story {
  world!: World;
  trustId = '';
  /** Schools by the name that the story calls them. */
  readonly schools: Record<'oakfield' | 'elm', string> = { oakfield: '', elm: '' };
  /** Orders, checks and whatever else a later step goes on with, by the name they are given. */
  readonly kept = new Map<string, string>();
  /** What was mailed. */
  readonly letters: Letter[] = [];
  /** The auditor's own folder: what was taken away, and is looked at without the platform. */
  readonly folder = mkdtempSync(join(tmpdir(), 'bursar-story-'));
  readonly wall = new Wall();
  readonly #people = new Map<string, Someone>();
  #stopJobs = () => Promise.resolve();
  #slow: Promise<void> = Promise.resolve();

  /** Every service, each on a database of its own, at nine in the morning of a Monday in September. */
  static async begin(): Promise<Story> {
    const story = new Story();
    const world = () => story.world;
    const services = everyService(world, {
      sourceOf: (service) => story.#sourceOf(service),
      heard: () => story.wall.told(world().runtime('reporting').heard),
      wall: story.wall.clock,
      scratch: join(story.folder, 'scratch'),
      mailer: { send: async (letter) => void story.letters.push(letter) },
      addressOf: async (_, userId) => `${userId}@ridgeway.example`,
    });
    story.world = await World.start(services);
    beginAt(story.world, '2025-09-08T08:00:00Z');
    story.#stopJobs = await doJobs(story.world, 'reporting');
    return story;
  }

  async end(): Promise<void> {
    await this.#stopJobs();
    await this.world.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #sourceOf(service: string): ReturnType<Surroundings['sourceOf']> {
    const { log } = this.world.runtime(service);
    if (service !== 'finance') return log;
    return {
      service,
      heads: () => log.heads(),
      events: async (...asked) => {
        await this.#slow;
        return log.events(...asked);
      },
    };
  }

  /** Somebody of the cast. Throws for a name that nobody has. */
  as(name: string): Someone {
    const someone = this.#people.get(name);
    if (!someone) throw new Error(`nobody is called ${name}`);
    return someone;
  }

  /** Gives a user a name in the cast. */
  cast(name: string, userId: string): void {
    this.#people.set(name, this.world.as(userId, this.trustId));
  }

  /** The administrator invites somebody, who has no role yet. */
  async inviteOnly(name: string): Promise<string> {
    const userId = randomUUID();
    const person = { userId, name, email: `${name}@ridgeway.example` };
    await done(this.as('administrator').post('directory', '/users', person));
    this.cast(name, userId);
    return userId;
  }

  /** The administrator invites somebody and gives them a role, at the whole trust unless told. */
  async invite(
    name: string,
    role: Role,
    { school, cluster, to = null }: { school?: string; cluster?: string; to?: string | null } = {},
  ): Promise<void> {
    const userId = await this.inviteOnly(name);
    const scopeId = school ?? cluster ?? null;
    const place = { at: school ? 'school' : cluster ? 'cluster' : 'trust', scopeId };
    const grant = { userId, role, ...place, to };
    await done(this.as('administrator').post('directory', '/roles', grant));
  }

  /** Time passes, and every service does what it does by the clock. */
  passTo(instant: string): Promise<void> {
    return passTo(this.world, instant);
  }

  settle(): Promise<void> {
    return this.world.settle();
  }

  /** Holds back finance's log from whoever builds an extract, until the function given is called. */
  slowDown(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#slow = promise;
    return resolve;
  }

  /** Stops a service for good, as the last that happens in the story. */
  async stop(service: string): Promise<void> {
    const { app, runtime, database } = this.world.members.get(service)!;
    this.world.members.delete(service);
    await app.close();
    await runtime.stop();
    await database.drop();
  }

  /** The events of a service's log of the trust, oldest first. */
  eventsOf(service: string) {
    return this.world.runtime(service).log.events(this.trustId, 0, 10_000);
  }

  /** Reads, as somebody; throws with what was answered where it is not given. */
  read(name: string, service: string, path: string): Promise<Answer['body']> {
    return done(this.as(name).get(service, path), 200);
  }
}

/** What was answered; throws with it where it is not of the status that the story needs. */
export async function done(answer: Promise<Answer>, status = 201): Promise<Answer['body']> {
  const { status: got, body } = await answer;
  if (got !== status) throw new Error(`${got} instead of ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Expects a refusal of this kind, and gives its problem. */
export async function refused(
  answer: Promise<Answer>,
  status: number,
  code: string,
): Promise<Answer['body']> {
  const { status: got, body } = await answer;
  expect({ status: got, type: body.type }).toEqual({ status, type: `/docs/errors/${code}` });
  return body;
}

/** The sum of what each gives. */
export const sumOf = <T>(list: readonly T[], amount: (each: T) => number): number =>
  list.reduce((sum, each) => sum + amount(each), 0);
