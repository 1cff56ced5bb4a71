import type { Method } from './draw.ts';
import type { Kind } from './populations.ts';

/** From what, how and how many are drawn; with its seed it is the sample. */
export interface Plan {
  readonly of: Kind;
  readonly method: Method;
  readonly size: number;
  /** Business dates; none: from the first, to the last. */
  readonly from?: string;
  readonly to?: string;
  readonly seed?: string;
}

const isDate = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The plan that an address holds; 25 journals at random where it says nothing. */
export function planOf(search: Readonly<Record<string, string | undefined>>): Plan {
  const { of, method, size, from, to, seed } = search;
  const wanted = Number(size);
  return {
    of: of === 'orders' || of === 'invoices' ? of : 'journals',
    method: method === 'monetary' ? 'monetary' : 'random',
    size: Number.isInteger(wanted) && wanted >= 1 && wanted <= 500 ? wanted : 25,
    ...(isDate(from) && { from }),
    ...(isDate(to) && { to }),
    ...(seed && { seed: seed.slice(0, 40) }),
  };
}
