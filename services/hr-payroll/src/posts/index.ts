/** Posts: the places in a school's staffing, what they are paid, who holds them. */
export { holdingsEnded } from './holdings.ts';
export { allPostReads, postsOf } from './post-rows.ts';
export { formatFte, termsOn } from './post.ts';
export type { Allowance, Assignment, CostShare, PaidWeeks, Post, PostTerms } from './post.ts';
export { assignment, post } from './tables.ts';
