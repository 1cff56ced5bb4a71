export { formatFte, termsOn } from './post.ts';
export type { Allowance, Assignment, CostShare, PaidWeeks, Post, PostTerms } from './post.ts';
