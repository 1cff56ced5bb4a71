import { useQueries } from '@tanstack/react-query';
import { readOptions, useRead } from '../../api/hooks.ts';
import type { Problem } from '../../api/problem.ts';
import type { Reply } from '../../api/types.ts';
import { useSchoolName } from '../../app/trust.tsx';
import { useTrustId } from '../../app/trust-id.ts';
import type { StampOf } from '../stamp.tsx';
import type { Explained } from './address.ts';
import { measureWord } from './words.ts';

/** A part of a figure, as reporting tells it; of what does not apply it has none. */
export type Part = Reply<'reporting', '/explain'>['parts'][number];
/** What a figure is made of. */
export interface Explanation {
  /** `pence`, `ten-thousandths of full time`, `checks` … */
  readonly unit: string;
  readonly value: number | null;
  /** The name of the account that it is of. */
  readonly lineName?: string | null;
  readonly sentence: string;
  readonly formula: string;
  readonly parts: readonly (Part | SchoolPart)[];
  readonly stamp: StampOf;
}
/** A school's share of a figure of several schools. */
export interface SchoolPart {
  readonly kind: 'figure';
  readonly label: string;
  readonly amount: number;
  readonly explained: Explained;
}

interface Asked {
  readonly data: Explanation | undefined;
  readonly error: Problem | null;
  readonly refetch: () => unknown;
}

/** What reporting says of a figure of one school, or of all that the reader may see. */
export function useToldExplanation(figure: Explained): Asked {
  const [school] = figure.schoolIds;
  const isOf = (of: Explained['of']) => figure.of === of;
  const accounts = useRead('reporting', '/explain', {
    query: figure.of === 'accounts' ? { ...accountsQuery(figure), school } : {},
    when: isOf('accounts'),
  });
  const kpi = useRead('reporting', '/explain/{measure}', {
    path: { measure: figure.measure },
    query: figure.of === 'kpi' ? { month: figure.month, school } : {},
    when: isOf('kpi'),
  });
  const workforce = useRead('reporting', '/explain/workforce', {
    query: figure.of === 'workforce' ? { figure: figure.measure, on: figure.on, school } : {},
    when: isOf('workforce'),
  });
  return { accounts, kpi, workforce }[figure.of] as Asked;
}

const accountsQuery = (figure: Explained & { of: 'accounts' }) => {
  const { measure, line, month, fund, position } = figure;
  return { measure, line, month, fund, position };
};

/**
 * A figure of several schools, as the sum of each school's: the accounts are asked for each, since
 * reporting adds up one school or all. Every part is explained in its turn.
 */
export function useSchoolsExplanation(figure: Explained & { of: 'accounts' }): Asked {
  const trustId = useTrustId();
  const name = useSchoolName();
  const { measure, line, month, fund, position, schoolIds } = figure;
  const asked = useQueries({
    queries: schoolIds.map((school) =>
      readOptions(trustId, 'reporting', '/management-accounts', {
        query: { month, school, fund, position },
      }),
    ),
  });
  const refetch = () => asked.forEach((each) => void each.refetch());
  const error = (asked.find((each) => each.error)?.error ?? null) as Problem | null;
  const all = asked.flatMap(({ data }) => (data ? [data] : []));
  if (all.length < asked.length) return { data: undefined, error, refetch };
  const parts = all.map((accounts, at): SchoolPart => {
    const { totals, lines } = accounts;
    const named =
      line in totals ? totals[line as 'balance'] : lines.find(({ account }) => account === line);
    const amount = Number((named as Record<string, unknown> | undefined)?.[measure] ?? 0);
    const explained = { ...figure, schoolIds: [schoolIds[at]!] };
    return { kind: 'figure', label: name(schoolIds[at]), amount, explained };
  });
  const value = parts.reduce((sum, { amount }) => sum + amount, 0);
  return {
    data: {
      unit: 'pence',
      value,
      lineName: all[0]!.lines.find(({ account }) => account === line)?.name ?? null,
      sentence: `${measureWord(measure)} of ${schoolIds.length} schools together.`,
      formula: 'sum of the schools',
      parts,
      stamp: all[0]!.stamp as StampOf,
    },
    error,
    refetch,
  };
}
