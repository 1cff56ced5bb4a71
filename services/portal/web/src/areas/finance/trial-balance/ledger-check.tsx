import { useRead } from '../../../api/hooks.ts';
import { financeReaders } from '@bursar/shared-types/roles';
import { useTrust } from '../../../app/trust.tsx';
import { Status } from '../../../patterns/status.tsx';
import { count } from '../../../words/format.ts';

const readers: readonly string[] = financeReaders;

/** What the ledger, proved against itself, says in one line; every fault where there are any. */
export function LedgerCheck() {
  const { me } = useTrust();
  const isOfTrust = me.roles.some(
    ({ role, schoolIds }) => schoolIds === null && readers.includes(role),
  );
  const asked = useRead('finance', '/ledger-check', { when: isOfTrust });
  if (!isOfTrust || asked.error) return null;
  if (!asked.data) return <p className="muted">Checking the ledger…</p>;
  const { sound, journals, lines, ...faults } = asked.data;
  const size = `${count(journals)} journals, ${count(lines)} lines`;
  if (sound) {
    return (
      <p>
        <Status of="Debits equal credits" tone="done" /> in every journal · {size} checked
      </p>
    );
  }
  const all = [
    ...faults.balances.map((each) => `The balance is not the sum of its lines: ${each}`),
    ...faults.journalsOutOfBalance.map((each) => `Journal does not balance: ${each}`),
    ...faults.numbers.map((each) => `Journal numbers have a gap: ${each}`),
    ...faults.reversals.map((each) => `A reversal and its journal do not name each other: ${each}`),
  ];
  return (
    <div role="alert">
      <p>
        <Status of="The ledger does not balance" tone="stopped" /> · {size}. Do not rely on these
        figures until the operator has looked at it.
      </p>
      <ul>
        {all.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
