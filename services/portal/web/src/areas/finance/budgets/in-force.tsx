import { Button, Group } from '@mantine/core';
import { counted, money } from '../../../words/format.ts';
import { useWhole } from '../whole.ts';
import { monthKeys } from './budget-rows.ts';
import type { GridRow } from '../../../patterns/grid/index.ts';

/** The budget in force that would be replaced, and its lines to begin with. */
export function InForce({
  school,
  year,
  isEmpty,
  onTake,
}: {
  readonly school: string;
  readonly year: string;
  readonly isEmpty: boolean;
  readonly onTake: (lines: readonly GridRow[]) => void;
}) {
  const asked = useWhole('finance', '/budget-lines', { query: { school, year } });
  if (!asked.data) return <p className="muted">Looking for the budget in force…</p>;
  const lines = asked.data;
  if (lines.length === 0) return <p>No budget is in force there for {year} yet.</p>;
  const sum = (isIncome: boolean) =>
    lines.reduce(
      (all, { account, budget }) => all + (account.startsWith('1') === isIncome ? budget : 0),
      0,
    );
  const rows = lines.map(({ account, fund, budget }) => ({
    account,
    fund,
    ...Object.fromEntries(monthKeys.map((key) => [key, ''])),
    year: (budget / 100).toFixed(2),
  }));
  return (
    <Group>
      <p>
        In force: {counted(lines.length, 'line')}, income {money(sum(true))}, cost{' '}
        {money(sum(false))}.
      </p>
      {isEmpty && (
        <Button variant="default" onClick={() => onTake(rows)}>
          Begin with these lines, each spread evenly
        </Button>
      )}
    </Group>
  );
}
