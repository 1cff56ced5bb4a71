import { z } from 'zod';
import { FinancialYear, Uuid, budgetLine, Amount, SignedPence } from '../fields.ts';

/** What money can be reserved for. An invoice reserves only what it is above its order. */
export const reservationMatters = [
  'order',
  'invoice',
  'contract-variation',
  'pay-award',
  'capital-quote',
  'ticket-quote',
] as const;

/** What a reservation belongs to: the order (or other matter), and which revision of it. */
export const reservationHead = {
  matter: z.enum(reservationMatters),
  matterId: Uuid,
  /** The revision of the matter that asked: an answer to an older one is out of date. */
  revision: z.int().min(1),
  year: FinancialYear,
} as const;

/**
 * A budget line as finance found it when it was asked, all within the year and in pence:
 * available = budget − actual − reserved, before what is now asked for.
 */
export const BudgetPosition = z.strictObject({
  ...budgetLine,
  requested: Amount,
  budget: SignedPence,
  actual: SignedPence,
  reserved: Amount,
  available: SignedPence,
});
