import { Button, Group } from '@mantine/core';
import type { GridRow } from '../../../patterns/grid/index.ts';
import { counted, money } from '../../../words/format.ts';
import { useChart } from '../accounts/names.ts';
import { useWhole } from '../whole.ts';
import { rowsInForce } from './lines-in-force.ts';

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
  const lines = useWhole('finance', '/budget-lines', { query: { school, year } }).data;
  const months = useWhole('reporting', '/account-lines', { query: { school, year } });
  const chart = useChart();
  if (!lines) return <p className="muted">Looking for the budget in force…</p>;
  if (lines.length === 0) return <p>No budget is in force there for {year} yet.</p>;
  const isIncome = (code: string) => chart.find((each) => each.code === code)?.kind === 'income';
  const sum = (of: boolean) =>
    lines.reduce((all, { account, budget }) => all + (isIncome(account) === of ? budget : 0), 0);
  return (
    <Group>
      <p>
        In force: {counted(lines.length, 'line')}, income {money(sum(true))}, cost{' '}
        {money(sum(false))}.
      </p>
      {isEmpty && (
        <Button
          variant="default"
          loading={months.isPending}
          onClick={() => onTake(rowsInForce(lines, months.data ?? [], year))}
        >
          Begin with these lines
        </Button>
      )}
    </Group>
  );
}
