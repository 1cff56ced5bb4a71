import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { formatFte, termsOn } from './post.ts';
import type { PostTerms } from './post.ts';
import { covers } from './spans.ts';
import { post } from './tables.ts';

/** A post's terms and holdings as a list reads them: JSON, so that a post stays one row. */
export const termsOfPost = sql<string>`(
  select jsonb_agg(jsonb_build_object('from', t.from_day, 'fte', t.fte) order by t.from_day)
  from post_terms t where t.trust_id = ${post.trustId} and t.post_id = ${post.id}
)`;
export const heldOf = sql<string | null>`(
  select jsonb_agg(jsonb_build_object('from', a.from_day, 'until', a.until_day, 'personId', a.person_id))
  from assignment a where a.trust_id = ${post.trustId} and a.post_id = ${post.id}
)`;

/** Whether somebody holds a post on a day. */
export const filled = (day: string): SQL => sql`exists (
  select 1 from assignment a where a.trust_id = ${post.trustId} and a.post_id = ${post.id}
    and a.from_day <= ${day}::date and (a.until_day is null or a.until_day >= ${day}::date)
)`;

interface Held {
  readonly from: string;
  readonly until: string | null;
  readonly personId: string;
}

/** How a post stands on a day: its FTE then, or at first where it is still to come, and its holder. */
export function standingOn(
  row: { readonly terms: string; readonly held: string | null },
  day: string,
): { readonly fte: string; readonly isFilled: boolean; readonly holderId: string | null } {
  const terms = JSON.parse(row.terms) as readonly Pick<PostTerms, 'from' | 'fte'>[];
  const held = JSON.parse(row.held ?? '[]') as readonly Held[];
  const holder = held.find((one) => covers(one, day));
  const { fte } = termsOn({ terms: terms as readonly PostTerms[] }, day) ?? terms[0]!;
  return {
    fte: formatFte(fte),
    isFilled: holder !== undefined,
    holderId: holder?.personId ?? null,
  };
}
