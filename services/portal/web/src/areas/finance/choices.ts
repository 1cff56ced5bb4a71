import { useMemo } from 'react';
import { month } from '../../words/format.ts';
import { useWhole } from './whole.ts';

/** A value to choose, and the words for it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const none: readonly never[] = [];

/** The trust's funds: `GAG General annual grant`. */
export function useFundChoices(): readonly Choice[] {
  const { data = none } = useWhole('finance', '/funds');
  return useMemo(
    () => data.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    [data],
  );
}

/** The trust's cost centres: `SCI Science`. */
export function useCostCentreChoices(): readonly Choice[] {
  const { data = none } = useWhole('finance', '/cost-centres');
  return useMemo(
    () => data.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    [data],
  );
}

/** The months that were ever opened, and a further one, the latest first: `Nov 2026`. */
export function useMonthChoices(further?: string): readonly Choice[] {
  const { data = none } = useWhole('finance', '/periods');
  return useMemo(() => {
    const months = new Set(data.map((period) => period.month));
    if (further) months.add(further);
    return [...months]
      .toSorted()
      .toReversed()
      .map((each) => ({ value: each, label: month(each) }));
  }, [data, further]);
}

/** The years of the ledger, the latest first: `2026/27`. */
export function useYears(): readonly string[] {
  const { data = none } = useWhole('finance', '/periods');
  return useMemo(() => [...new Set(data.map(({ year }) => year))].toSorted().toReversed(), [data]);
}

/** Suppliers by id, for readers of procurement; to others they have no name. */
export function useSupplierName(): (id: string) => string {
  const { data } = useWhole('procurement', '/suppliers');
  return useMemo(() => {
    const names = new Map(data?.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? (data ? 'Supplier not known to you' : '…');
  }, [data]);
}

/** The trust's suppliers to choose from, by name. */
export function useSupplierChoices(): readonly Choice[] {
  const { data = none } = useWhole('procurement', '/suppliers');
  return useMemo(() => data.map(({ id, name }) => ({ value: id, label: name })), [data]);
}
