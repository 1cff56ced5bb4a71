import type { Role } from '@bursar/shared-types/roles';

/** Somebody of the demonstration; names are made up. */
export interface DemoPerson {
  /** Also their login. */
  readonly key: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The key of the school, or of the cluster (`cluster:north`), they work at; null for the central team. */
  readonly place: string | null;
  /** What they are, for the sign-in page. */
  readonly title: string;
  /** What they can try, for the sign-in page. */
  readonly tries: string;
}

/** Somebody, in one line. */
export const person = (
  key: string,
  name: string,
  roles: readonly Role[],
  place: string | null,
  title: string,
  tries: string,
): DemoPerson => ({ key, name, roles, place, title, tries });
