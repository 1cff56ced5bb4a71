import { useRead } from '../../../api/hooks.ts';
import { Status } from '../../../patterns/status.tsx';
import { count } from '../../../words/format.ts';

/** What the ledger, proved against itself, says in one line; every fault where there are any. */
export function LedgerCheck() {
  const asked = useRead('finance', '/ledger-check');
  if (asked.error) return null;
  if (!asked.data) return <p className="muted">Checking the ledger…</p>;
  const { sound, journals, lines, ...faults } = asked.data;
  const size = `${count(journals)} journals, ${count(lines)} lines`;
  if (sound) {
    return (
      <p>
        <Status of="Ledger agrees with itself" tone="done" /> · {size}: every balance is the sum of
        its lines, every journal balances, no number is missing.
      </p>
    );
  }
  const all = [
    ...faults.balances.map((each) => `Balance is not the sum of its lines: ${each}`),
    ...faults.journalsOutOfBalance.map((each) => `Journal does not balance: ${each}`),
    ...faults.numbers.map((each) => `Numbers have a gap: ${each}`),
    ...faults.reversals.map((each) => `Reversal is not named by both: ${each}`),
  ];
  return (
    <div role="alert">
      <p>
        <Status of="Ledger does not agree with itself" tone="stopped" /> · {size}. Nothing here is
        sure until the operator has looked at it.
      </p>
      <ul>
        {all.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
