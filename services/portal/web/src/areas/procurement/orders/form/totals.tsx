import { useToday } from '../../../../app/today.ts';
import { useSchoolName } from '../../../../app/trust.tsx';
import { Facts } from '../../../../patterns/facts.tsx';
import { Stamp } from '../../../../patterns/stamp.tsx';
import { counted, money } from '../../../../words/format.ts';
import { readDate } from '../../../../words/read-date.ts';
import { useBudgetLeft } from '../../budget/use-budget-left.ts';
import type { Choices } from '../../types.ts';
import styles from './form.module.css';
import { drawsOf, sumsOf } from './sums.ts';
import type { TypedOrder } from './values.ts';

/** What the order comes to, and what it leaves of each budget line, while it is typed. */
export function Totals({
  values,
  choices,
}: {
  readonly values: TypedOrder;
  readonly choices: Choices;
}) {
  const today = useToday();
  const schoolName = useSchoolName();
  const { sums, open } = sumsOf(values.lines, choices);
  const draws = drawsOf(values.lines, values.schoolId, choices);
  const needBy = readDate(values.needBy, today);
  const { lines, stamp } = useBudgetLeft(draws, 'date' in needBy ? needBy.date : today);
  const accountName = (code: string) =>
    choices.accounts.find((each) => each.code === code)?.name ?? code;
  return (
    <section className={styles.totals} aria-label="Totals and budget">
      <Facts
        layout="line"
        facts={[
          ['Net', money(sums.net)],
          ['VAT', money(sums.vat)],
          [
            'Total',
            <span key="total" className={styles.gross}>
              {money(sums.gross)}
            </span>,
          ],
        ]}
      />
      {open > 0 && values.lines.length > 1 && (
        <p className="muted">Leaves out {counted(open, 'unfinished line')}.</p>
      )}
      {draws.length > 0 && (
        <ul className={styles.budget}>
          {draws.map(({ schoolId, fund, account, amount }, at) => {
            const left = lines[at]?.left ?? null;
            const name = accountName(account);
            const of = schoolId === values.schoolId ? '' : ` · ${schoolName(schoolId)}`;
            const isOver = left !== null && amount > 0 && amount > left;
            return (
              <li key={`${schoolId} ${fund} ${account}`} data-over={isOver || undefined}>
                {isOver && '■ '}
                {leftWords(name, left, amount)}{' '}
                <span className="muted">
                  {fund}
                  {of}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {stamp && draws.length > 0 && <Stamp stamp={stampOf(stamp)} />}
    </section>
  );
}

/** What a budget line has left, and what the order takes of it. */
function leftWords(name: string, left: number | null, amount: number): string {
  if (left === null) return `${name}: how much is left is not known.`;
  if (amount === 0) return `${name}: ${money(left)} left.`;
  return amount > left
    ? `${name} has ${money(left)} left; this order needs ${money(amount)}.`
    : `${name}: ${money(left)} left, ${money(left - amount)} after this order.`;
}

/** A stamp that has an age always; without one it is the present. */
export const stampOf = <T extends { readonly asAt: string | null }>(stamp: T) => ({
  ...stamp,
  asAt: stamp.asAt ?? new Date().toISOString(),
});
