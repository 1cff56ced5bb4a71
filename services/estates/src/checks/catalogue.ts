import type { CheckArea } from '@bursar/shared-types/codes/estates';
import type { Frequency } from './frequency.ts';
import { edition202611 } from './catalogue-2026-11.ts';

/** How sure a figure of law is: read in the named source, or not yet checked by anybody. */
export type Standing = 'published' | 'unconfirmed';

/** One kind of statutory or recommended check, as the catalogue describes it. */
export type CatalogueCheck = {
  /** Stable name of the check in events and addresses, e.g. `fire-alarm-service`. */
  readonly code: string;
  /** The area of risk it belongs to, e.g. `fire`; risks are linked to areas. */
  readonly area: CheckArea;
  readonly name: string;
  /** The longest interval that is planned by default. */
  readonly frequency: Frequency;
  /** The frequency as its source puts it, with conditions that a number cannot carry. */
  readonly frequencyText: string;
  /** The law, standard or guidance that asks for it. */
  readonly basis: string;
  /** Where basis and frequency were read. */
  readonly source: string;
  readonly standing: Standing;
};

/** A dated state of the catalogue. A new one replaces it from a day on; old ones stay. */
export type CatalogueEdition = {
  readonly edition: string;
  /** First business date on which new schedules are planned from it. */
  readonly effectiveFrom: string;
  /** The day its figures were last compared with their sources. */
  readonly compiledOn: string;
  readonly checks: readonly CatalogueCheck[];
};

/** Every edition, oldest first. */
export const catalogueEditions: readonly CatalogueEdition[] = [edition202611];

/** The edition in force on a business date; undefined before the first. */
export function catalogueOn(
  date: string,
  editions: readonly CatalogueEdition[] = catalogueEditions,
): CatalogueEdition | undefined {
  return editions.findLast((edition) => edition.effectiveFrom <= date);
}

/** The check of that code in an edition; undefined where the edition has none. */
export function catalogueCheck(
  edition: CatalogueEdition,
  code: string,
): CatalogueCheck | undefined {
  return edition.checks.find((check) => check.code === code);
}

/**
 * What the catalogue says of a check that is kept at a site on a business date. A check that the
 * edition in force has dropped is still described by the last one that had it. Throws for a code
 * that no edition has: no site can have it.
 */
export function cataloguedCheck(code: string, date: string): CatalogueCheck {
  const editions = [catalogueOn(date), ...catalogueEditions.toReversed()];
  const found = editions.flatMap((edition) => (edition && catalogueCheck(edition, code)) ?? []);
  if (found[0] === undefined) throw new Error(`no edition of the catalogue has ${code}`);
  return found[0];
}

/**
 * The line shown to people under a check: what asks for it, and whether anybody confirmed that.
 * "BS 5266-1 · unconfirmed (general knowledge)".
 */
export function basisLine(check: CatalogueCheck): string {
  return `${check.basis} · ${check.standing} (${check.source})`;
}
