import { money } from '../../../words/format.ts';
import { thousandthsOf } from './three-way.ts';
import type { Invoice } from './types.ts';

/**
 * What is wrong with an invoice, in a few words: "Billed £34.35 more than ordered" where only prices
 * differ; that not everything was received where at least something was; else each kind of exception.
 */
export function headingOf({ exceptions, order }: Pick<Invoice, 'exceptions' | 'order'>): string {
  const isPrice = exceptions.every(({ fault }) => fault === 'price-over');
  if (isPrice && exceptions.length > 0) {
    const over = exceptions.reduce(
      (sum, { found, expected }) => sum + Number(found) - Number(expected),
      0,
    );
    return `Billed ${money(over)} more than ordered`;
  }
  const isNothingHere = (order?.lines ?? []).every(({ received }) => thousandthsOf(received) <= 0n);
  const words = exceptions.map(({ fault, words: own }) =>
    fault === 'not-received' && isNothingHere ? 'Nothing has been received' : own,
  );
  return [...new Set(words)].join('. ');
}
