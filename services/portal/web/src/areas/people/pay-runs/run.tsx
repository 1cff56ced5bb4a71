import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { monthFrom } from './months.ts';

/** A month's pay by school and account. */
export type Run = Reply<'hr-payroll', '/pay-runs/{runId}'>;

/** Reads the run whose id stands in the address, for whatever page is about it. */
export function WithRun({ children }: { readonly children: (run: Run) => ReactNode }) {
  const { runId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('hr-payroll', '/pay-runs/{runId}', { path: { runId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the pay run" />;
  return children(asked.data);
}

/** The run that stands of the month before: released, else waiting. Null where there is none. */
export function useRunBefore(run: Run): Run | null | undefined {
  const month = monthFrom(run.month, -1);
  const { data: list } = useRead('hr-payroll', '/pay-runs', {
    query: { month, state: ['released', 'prepared'] },
  });
  const id = (list?.items.find(({ state }) => state === 'released') ?? list?.items[0])?.id;
  const { data } = useRead('hr-payroll', '/pay-runs/{runId}', {
    path: { runId: id ?? '' },
    when: id !== undefined,
  });
  return list && id === undefined ? null : data;
}
