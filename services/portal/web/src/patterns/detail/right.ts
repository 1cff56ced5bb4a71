import { money } from '../../words/format.ts';
import { sentenceCase } from '../../words/sentence-case.ts';

/** By what right somebody decided, as a service keeps it with the decision. */
export interface Decided {
  readonly role: string;
  readonly at: string;
  readonly schemeVersion: number;
  /** Pence; null: without limit. */
  readonly limit: number | null;
}

/** "Approver at school, up to £5,000.00, scheme version 1". */
export function rightOf(decision: Decided | null | undefined): string | null {
  if (!decision) return null;
  const { role, at, schemeVersion, limit } = decision;
  const bound = limit === null ? 'without limit' : `up to ${money(limit)}`;
  return `${sentenceCase(role)} at ${at}, ${bound}, scheme version ${schemeVersion}`;
}
