import type { Feature } from '@bursar/service-kit';
import { changePost } from './change-post.ts';
import { createPost } from './create-post.ts';
import { fillPost } from './fill-post.ts';
import { getPost } from './get-post.ts';
import { listPosts } from './list-posts.ts';
import { listStaffing } from './list-staffing.ts';
import { vacatePost } from './vacate-post.ts';

/** Posts with FTE and pay, created, changed, filled by one person at a time, vacated. */
export const posts: Feature = {
  routes: [createPost, changePost, fillPost, vacatePost, listPosts, listStaffing, getPost],
};
