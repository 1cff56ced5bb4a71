import { accept, command, insertRows, refuse } from '@bursar/service-kit';
import { hrLeads } from '@bursar/shared-types/roles';
import { createdEvent, changedEvent } from './post-events.ts';
import { judgedBy, judgingReads } from './post-facts.ts';
import { postFaults } from './post-faults.ts';
import { PostInput, PostReply } from './post-input.ts';
import { planWrites } from './post-rows.ts';
import type { Post } from './post.ts';
import { invalidPost } from './problems.ts';
import { post as postTable } from './tables.ts';

/** Creates a post at a school: what it is paid, and where its cost goes. It is vacant at first. */
export const createPost = command({
  route: 'POST /posts',
  summary: 'Create a post',
  access: { roles: hrLeads, at: 'unit' },
  body: PostInput,
  reply: { 201: PostReply },
  read: judgingReads,
  units: (_, { body }) => body.schoolId,

  decide: (found, { body }, ctx) => {
    const { title, workforce, terms, ...plan } = body;
    const inOrder = terms.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const post: Post = { ...plan, id: ctx.newId(), terms: inOrder, assignments: [] };
    const day = body.from > ctx.today ? body.from : ctx.today;
    const faults = postFaults({ ...post, terms }, judgedBy(found, day));
    if (faults.length > 0) return refuse(invalidPost(faults));
    return accept({ post, title, workforce });
  },

  write: ({ post, title, workforce }, { trustId }) => {
    const { id, schoolId, from, until } = post;
    return [
      insertRows(postTable, [{ trustId, id, schoolId, title, workforce, from, until, version: 1 }]),
      ...planWrites(post, trustId),
      createdEvent(post, workforce),
      ...(post.terms.length > 1 ? [changedEvent(post, workforce)] : []),
    ];
  },
  respond: ({ post: { id } }) => ({
    status: 201,
    location: `/posts/${id}`,
    body: { id, version: 1 },
  }),
});
