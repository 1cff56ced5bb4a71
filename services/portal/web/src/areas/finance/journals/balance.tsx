import { money } from '../../../words/format.ts';
import type { Sums } from './lines.ts';

/** Debits, credits, and what is between them, while lines are typed. */
export function Balance({ sums: { debit, credit } }: { readonly sums: Sums }) {
  const between = debit - credit;
  if (debit === 0 && credit === 0)
    return (
      <p>
        Debits {money(0)} · Credits {money(0)}
      </p>
    );
  const state =
    between === 0
      ? '✓ Balanced'
      : `▲ ${money(Math.abs(between))} more ${between > 0 ? 'debit' : 'credit'}`;
  return (
    <p>
      Debits {money(debit)} · Credits {money(credit)} · <strong>{state}</strong>
    </p>
  );
}
