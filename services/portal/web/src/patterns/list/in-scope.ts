import type { QueryValues } from '../../api/types.ts';

/** The parameter of a service's list that takes the schools of the scope. */
export interface ScopeParam {
  readonly param: string;
  readonly takesSeveral: boolean;
}

/**
 * How a list is narrowed to the schools looked at (null: the whole trust), and whether it shows
 * others beside them: since its service narrows it to one school alone, or there is none to narrow
 * it to, as in a cluster without schools.
 */
export function inScope(
  scope: ScopeParam | null,
  schoolIds: readonly string[] | null,
): { readonly query: QueryValues; readonly showsOthers: boolean } {
  if (!scope || !schoolIds) return { query: {}, showsOthers: false };
  const [{ length }, { takesSeveral }] = [schoolIds, scope];
  const showsOthers = length === 0 || (length > 1 && !takesSeveral);
  return { query: showsOthers ? {} : { [scope.param]: [...schoolIds] }, showsOthers };
}
