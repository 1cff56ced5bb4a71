import { accept, command, db, expectRows, problems, refuse } from '@bursar/service-kit';
import { hrLeads } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { changedEvent } from './post-events.ts';
import { judgedBy, judgingReads } from './post-facts.ts';
import { postFaults } from './post-faults.ts';
import { PostParams, PostPlan, PostReply } from './post-input.ts';
import { planWrites, postReads, postsOf, schoolOfPost } from './post-rows.ts';
import { invalidPost } from './problems.ts';
import { post as postTable } from './tables.ts';

/**
 * Sets a post's name, end, pay and charge anew: all terms and allowances, past ones included, so
 * that a new pay point or FTE is one more row. A month that was paid already is prepared again.
 */
export const changePost = command({
  route: 'PUT /posts/:postId',
  summary: 'Set a post’s pay, hours, charge or end anew',
  access: { roles: hrLeads, at: 'unit' },
  params: PostParams,
  body: PostPlan,
  reply: { 200: PostReply },
  versioned: true,
  read: ({ params }) => ({ ...postReads(params.postId), ...judgingReads() }),
  units: (found) => schoolOfPost(found),

  decide: (found, { body }, ctx) => {
    const [row] = found.posts;
    const [before] = postsOf(found);
    if (!row || !before) return refuse(problems.notFound());
    if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
    const { title, until, terms, allowances, split } = body;
    const post = { ...before, until, terms, allowances, split };
    const faults = postFaults(post, judgedBy(found, ctx.today));
    if (faults.length > 0) return refuse(invalidPost(faults));
    const inOrder = terms.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return accept({ post: { ...post, terms: inOrder }, row: { ...row, title, until } });
  },

  write: ({ post, row: { trustId, id, version, workforce, title, until } }) => [
    expectRows(
      1,
      db
        .update(postTable)
        .set({ title, until, version: version + 1 })
        .where(
          and(eq(postTable.trustId, trustId), eq(postTable.id, id), eq(postTable.version, version)),
        ),
    ),
    ...planWrites(post, trustId),
    changedEvent(post, workforce),
  ],
  respond: ({ row: { id, version } }) => ({ status: 200, body: { id, version: version + 1 } }),
});
