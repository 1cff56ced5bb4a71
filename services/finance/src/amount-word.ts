import { maxPence } from '@bursar/shared-types/money';
import { eq } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * The pence of a word that reads as an amount of money: `1252.50`, `1,252.50`, `£1,252`. Null where
 * it does not, or where the amount is beyond what the ledger takes.
 */
export function penceOfWord(word: string): bigint | null {
  const match = /^£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?$/.exec(word);
  if (!match) return null;
  const [, pounds = '', pence = '00'] = match;
  const amount = BigInt(pounds.replaceAll(',', '')) * 100n + BigInt(pence);
  return amount <= maxPence ? amount : null;
}

/** For a list's search: a word that reads as money finds rows of exactly that amount. */
export const amountIs =
  (column: PgColumn) =>
  (word: string): SQL | undefined => {
    const pence = penceOfWord(word);
    return pence === null ? undefined : eq(column, pence);
  };
