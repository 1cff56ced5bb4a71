import { useRead } from '../../api/hooks.ts';

/** The names of what an order can be charged to, by code; the code where it is no longer offered. */
export function useChoiceNames() {
  const { data } = useRead('procurement', '/order-choices');
  return {
    nameOf: (of: 'accounts' | 'funds' | 'costCentres' | 'vatCodes', code: string): string =>
      data?.[of].find((each) => each.code === code)?.name ?? (of === 'accounts' ? '' : code),
    isPending: !data,
  };
}
