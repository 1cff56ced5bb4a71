import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';

/** A cluster with every stay of a school in it. */
export type ClusterKept = Reply<'directory', '/clusters/{clusterId}'>;

/** Reads the cluster whose id stands in the address. */
export function WithCluster({
  children,
}: {
  readonly children: (cluster: ClusterKept) => ReactNode;
}) {
  const { clusterId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('directory', '/clusters/{clusterId}', { path: { clusterId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the cluster" />;
  return children(asked.data);
}
