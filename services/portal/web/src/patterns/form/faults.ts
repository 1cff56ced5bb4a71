import type { Problem } from '../../api/problem.ts';

/** What is wrong, by the path of the field it stands beside: `lines.0.account`. */
export type Faults = Readonly<Record<string, string>>;

/** The faults that a refusal names, by the paths of their fields; one after another where a field has several. */
export function faultsOf(problem: Problem): Faults {
  const of: Record<string, string> = {};
  for (const { pointer, detail } of problem.body.errors ?? []) {
    const path = pointer.replace(/^[/?]/, '').replaceAll('/', '.').replaceAll('~1', '/');
    of[path] = path in of ? `${of[path]} ${detail}` : detail;
  }
  return of;
}

/** Faults where each check that does not hold says its words: `[path, isRight, words]`. */
export const checked = (
  ...checks: readonly (readonly [path: string, isRight: boolean, words: string])[]
): Faults =>
  Object.fromEntries(
    checks.filter(([, isRight]) => !isRight).map(([path, , words]) => [path, words]),
  );
