import type { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import type { ScopeLevel } from '@bursar/shared-types/roles';

/** A user, or who holds a role at a level or above it. */
export type Audience =
  | { readonly user: string }
  | { readonly role: string; readonly at: ScopeLevel; readonly butNot?: readonly string[] };

/** What an event asks of somebody's attention. */
export interface Alert {
  readonly kind: string;
  /** The schools that it is about; none where it is the trust's. */
  readonly schoolIds: readonly string[];
  readonly to: readonly Audience[];
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/** What an event means to the inbox: it settles what stood about its subject, and may raise anew. */
export interface Notice {
  readonly subjectKind:
    | 'order'
    | 'supplier'
    | 'invoice'
    | 'journal'
    | 'check'
    | 'ticket'
    | 'risk'
    | 'appetite-proposal'
    | 'pay-run';
  readonly subjectId: string;
  readonly alert: Alert | null;
  /** Settles also what stands of this kind about another subject of the same month. */
  readonly settles?: { readonly kind: string; readonly month: string };
}

/** Users by name, each once; null is nobody. */
export const users = (...ids: (string | null)[]): Audience[] =>
  [...new Set(ids)].flatMap((user) => (user === null ? [] : [{ user }]));

/** Who may decide next: not who brought it about, and nobody twice. */
export function deciders(
  awaiting: Awaiting,
  broughtAboutBy: string,
  decisions: readonly Decision[],
): Audience[] {
  const said = decisions.flatMap(({ by, principalId }) => [by, principalId ?? by]);
  const butNot = [...new Set([broughtAboutBy, ...said])];
  return awaiting.anyOf.map(({ role, at }) => ({ role, at, butNot }));
}
