import { useRead } from '../../../api/hooks.ts';

/** A cluster's name by its id, also of one that was dissolved. */
export function ClusterName({ id }: { readonly id: string | null }) {
  const { data } = useRead('directory', '/clusters', { query: { limit: 200 }, when: id !== null });
  if (id === null) return '–';
  return data?.items.find((each) => each.id === id)?.name ?? '…';
}
