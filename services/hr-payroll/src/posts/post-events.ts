import { emit } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import * as events from '@bursar/shared-types/events/hr-payroll/index';
import type { Post, PostTerms } from './post.ts';

/** FTE as events carry it: 600 is `0.6000`. */
export function fteText(fte: number): string {
  return `${Math.floor(fte / 1000)}.${String(fte % 1000).padStart(3, '0')}0`;
}

type Workforce = events.PostCreated['workforce'];

const placeOf = (post: Post, workforce: Workforce) => ({
  postId: post.id,
  schoolId: post.schoolId,
  workforce,
  split: post.split.map(({ account, niAccount, pensionAccount, costCentre, fund, weight }) => {
    return { account, niAccount, pensionAccount, costCentre, fund, weight };
  }),
  from: post.from,
  to: post.until,
});

const termsOf = ({ pay, fte }: PostTerms) => ({
  scale: pay.kind === 'point' ? pay.scale : null,
  fte: fteText(fte),
});

/** Tells that a post exists, paid and charged so at first; points and salaries stay here. */
export function createdEvent(post: Post, workforce: Workforce): Write {
  return emit(events.postCreated, { ...placeOf(post, workforce), ...termsOf(post.terms[0]!) });
}

/** Tells the whole of a post anew. */
export function changedEvent(post: Post, workforce: Workforce): Write {
  const terms = post.terms.map((one) => ({ from: one.from, ...termsOf(one) }));
  return emit(events.postChanged, { ...placeOf(post, workforce), terms });
}
