import { useQuery } from '@tanstack/react-query';
import { useRead } from '../../api/hooks.ts';
import { addressOf, sendJson } from '../../api/request.ts';
import type { Item } from '../../api/types.ts';
import { useTrustId } from '../../app/trust-id.ts';
import { sentenceCase } from '../../words/sentence-case.ts';

/** The headings of the register, in their order. */
export function useCategories() {
  return useRead('risk', '/risk-categories').data?.categories ?? [];
}

/** A category's name by its code. */
export function useCategoryName(): (code: string | null) => string {
  const categories = useCategories();
  return (code) =>
    code === null
      ? 'Not set'
      : (categories.find((each) => each.code === code)?.name ?? sentenceCase(code));
}

/** The name of a category, within a row. */
export function CategoryName({ code }: { readonly code: string | null }) {
  return useCategoryName()(code);
}

/** Everything of one of risk's lists, which are short: the register, the versions of appetite. */
export function useWhole<P extends '/risks' | '/appetites' | '/appetite-proposals'>(
  path: P,
  query: Readonly<Record<string, string>> = {},
) {
  const trustId = useTrustId();
  return useQuery({
    queryKey: ['risk', trustId, path, 'whole', query],
    queryFn: async ({ signal }) => {
      const found: Item<'risk', P>[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: Item<'risk', P>[]; next: string | null } = await sendJson(
          addressOf(
            'risk',
            `/v1/trusts/{trustId}${path}`,
            { trustId },
            { ...query, limit: 200, cursor },
          ),
          { signal },
        );
        found.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return found;
    },
  });
}
