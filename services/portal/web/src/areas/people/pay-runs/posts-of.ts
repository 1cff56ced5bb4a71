import { useQuery } from '@tanstack/react-query';
import { addressOf, sendJson } from '../../../api/request.ts';
import type { Item } from '../../../api/types.ts';
import { useTrustId } from '../../../app/trust-id.ts';

/** What one holder of a post costs in a run, and how it came about. */
export type PostCost = Item<'hr-payroll', '/pay-runs/{runId}/posts'>;

const PAGE = 200;

/** Every post of a run that its reader may see; a list has 200 on a page. */
async function allPosts(trustId: string, runId: string): Promise<readonly PostCost[]> {
  const found: PostCost[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: PostCost[]; next: string | null } = await sendJson(
      addressOf(
        'hr-payroll',
        '/v1/trusts/{trustId}/pay-runs/{runId}/posts',
        { trustId, runId },
        { limit: PAGE, cursor },
      ),
    );
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

/** The posts of a run, which never change once it is prepared. */
export function usePostsOf(runId: string | undefined) {
  const trustId = useTrustId();
  return useQuery({
    queryKey: ['hr-payroll', trustId, 'posts-of-run', runId],
    queryFn: () => allPosts(trustId, runId!),
    enabled: runId !== undefined,
    staleTime: Infinity,
  });
}
