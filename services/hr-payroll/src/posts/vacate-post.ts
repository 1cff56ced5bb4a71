import { accept, command, problems, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { hrLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { holdingsEnded } from './holdings.ts';
import { PostParams } from './post-input.ts';
import { postReads, schoolOfPost } from './post-rows.ts';
import { postVacant } from './problems.ts';
import { covers } from './spans.ts';

/** Whoever holds a post on a day leaves it with that day; they may keep others. */
export const vacatePost = command({
  route: 'POST /posts/:postId/vacancies',
  summary: 'Vacate a post',
  access: { roles: hrLeads, at: 'unit' },
  params: PostParams,
  body: z.strictObject({ to: BusinessDate.describe('The holder’s last day') }),
  reply: { 200: z.object({ id: Uuid }) },
  read: ({ params }) => postReads(params.postId),
  units: (found) => schoolOfPost(found),
  decide: ({ posts, held }, { body: { to } }) => {
    if (posts.length === 0) return refuse(problems.notFound());
    const holding = held.find((row) => covers(row, to));
    return holding && holding.until !== to
      ? accept({ holding, to, posts })
      : refuse(postVacant(to));
  },
  write: ({ holding, to, posts }) => holdingsEnded([holding], to, posts),
  respond: ({ holding: { id } }) => ({ status: 200, body: { id } }),
});
