import type { Clock } from '@bursar/service-kit';
import { ProblemError, problems as kitProblems } from '@bursar/service-kit/problem';
import { Uuid } from '@bursar/shared-types';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { problems } from '../problems.ts';
import { DraftInput, isSavedAlready, LARGEST_BYTES, LARGEST_COUNT } from './draft.ts';
import type { DraftStore } from './draft-store.ts';

/** What the routes on one's own drafts stand on. */
export interface DraftParts {
  readonly drafts: DraftStore;
  readonly clock: Clock;
}

/** `GET /drafts`, `GET|PUT|DELETE /drafts/:key`; behind the guard. */
export function draftRoutes(app: FastifyInstance, { drafts, clock }: DraftParts): void {
  const params = z.object({ key: Uuid });
  const querystring = z.object({ trust: Uuid.optional() });

  app.get<{ Querystring: { trust?: string } }>(
    '/drafts',
    { schema: { querystring } },
    async ({ session, query }) => ({
      items: await drafts.list(session.userId, query.trust ?? null),
    }),
  );

  app.get<{ Params: { key: string } }>(
    '/drafts/:key',
    { schema: { params } },
    async ({ session, params: { key } }) => {
      const draft = await drafts.find(session.userId, key);
      if (!draft) throw new ProblemError(kitProblems.notFound());
      return draft;
    },
  );

  app.put<{ Params: { key: string }; Body: DraftInput }>(
    '/drafts/:key',
    { schema: { params, body: DraftInput } },
    async ({ session, params: { key }, body }) => {
      if (Buffer.byteLength(JSON.stringify(body.values)) > LARGEST_BYTES)
        throw new ProblemError(kitProblems.tooLarge(TOO_LARGE));
      const saved = await drafts.save(session.userId, key, body, clock.now());
      if (saved.kind === 'saved') return saved.draft;
      if (saved.kind === 'too-many') throw new ProblemError(problems.tooManyDrafts(LARGEST_COUNT));
      if (saved.theirs && isSavedAlready(saved.theirs, body)) return saved.theirs;
      throw new ProblemError(problems.draftChanged(saved.theirs));
    },
  );

  app.delete<{ Params: { key: string } }>(
    '/drafts/:key',
    { schema: { params } },
    async ({ session, params: { key } }, reply) => {
      await drafts.remove(session.userId, key);
      return reply.code(204).send();
    },
  );
}

const TOO_LARGE =
  'A draft holds at most 256 KiB, about 3,000 lines. It was not saved; send it, or split it.';
