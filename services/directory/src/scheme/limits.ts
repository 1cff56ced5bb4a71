import { holds, limitFor } from '@bursar/delegation';
import type { Grant, Matter, Rule, Scheme } from '@bursar/delegation';
import type { Pence } from '@bursar/shared-types/money';

/** What somebody may decide on in one category, in their own right or for one person they cover. */
export interface Limit {
  readonly category: string;
  /** Whom they cover, or null for their own right. */
  readonly principalId: string | null;
  /** The schools where it is so. */
  readonly schoolIds: readonly string[];
  /** Whether it is so for matters of the trust itself too. */
  readonly trustItself: boolean;
  /** The rule by which they decide alone; null where they do on nothing. */
  readonly alone: Rule | null;
  /** The rules of bands that they decide together with others. */
  readonly together: readonly Rule[];
}

/** A school, with all schools of its cluster; null where it is in none. */
export interface Place {
  readonly schoolId: string;
  readonly clusterSchools: readonly string[] | null;
}

const trustMatter = { schools: [], clusterSchools: null };

/**
 * What these grants decide on by a version of the scheme, place by place; places where it is the
 * same stand together. Rights of one's own and of each person covered are never added up.
 */
export function limitsOf(
  scheme: Scheme,
  grants: readonly Grant[],
  places: readonly Place[],
): Limit[] {
  const categories = [...new Set(scheme.rules.map(({ category }) => category))];
  const seats = [...new Set(grants.map(({ principal }) => principal))];
  const everywhere = [
    null,
    ...places.map(({ schoolId, clusterSchools }) => ({ schools: [schoolId], clusterSchools })),
  ];
  return categories.flatMap((category) =>
    seats.flatMap((principalId) => {
      const held = grants.filter(({ principal }) => principal === principalId);
      const found = everywhere.flatMap((place) => {
        const matter = { ...(place ?? trustMatter), category, net: 0n, gross: 0n, raisedBy: [] };
        const rights = rightsOn(scheme, held, matter);
        return rights ? [{ place, ...rights }] : [];
      });
      const alike = Map.groupBy(found, ({ alone, together }) => keyOf([alone, ...together]));
      return [...alike.values()].map((group) => ({
        category,
        principalId,
        schoolIds: group.flatMap(({ place }) => place?.schools ?? []),
        trustItself: group.some(({ place }) => place === null),
        alone: group[0]!.alone,
        together: group[0]!.together,
      }));
    }),
  );
}

function rightsOn(scheme: Scheme, held: readonly Grant[], matter: Matter) {
  const alone = limitFor(scheme, matter, held) ?? null;
  const together = scheme.rules.filter(
    (rule) =>
      rule.category === matter.category &&
      tiersUpTo(scheme, rule.category, rule.upTo) > 1 &&
      holds(held, rule, matter),
  );
  return alone || together.length > 0 ? { alone, together } : null;
}

/** How many must decide in the band with this top. */
export function tiersUpTo(scheme: Scheme, category: string, upTo: Pence | null): number {
  const band = scheme.rules.filter((rule) => rule.category === category && rule.upTo === upTo);
  return new Set(band.map(({ tier }) => tier)).size;
}

const keyOf = (rules: readonly (Rule | null)[]): string =>
  rules.map((rule) => (rule ? Object.values(rule).join() : '-')).join(';');
