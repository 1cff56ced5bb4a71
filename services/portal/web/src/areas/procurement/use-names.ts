import { useQuery } from '@tanstack/react-query';
import { addressOf, sendJson } from '../../api/request.ts';
import { useTrustId } from '../../app/trust-id.ts';

interface People {
  readonly items: readonly { readonly userId: string; readonly name: string }[];
}
const MOST = 100;

/** The names of several people, in the order of their ids, as far as they may be known. */
export function useNames(ids: readonly string[]): readonly string[] {
  const trustId = useTrustId();
  const some = ids.slice(0, MOST);
  const { data } = useQuery({
    queryKey: ['directory', trustId, 'names', some],
    enabled: some.length > 0,
    staleTime: 300_000,
    queryFn: () =>
      sendJson<People>(
        addressOf('directory', '/v1/trusts/{trustId}/people', { trustId }, { ids: some.join(',') }),
      ),
  });
  const names = new Map((data?.items ?? []).map(({ userId, name }) => [userId, name]));
  return some.flatMap((id) => names.get(id) ?? []);
}
