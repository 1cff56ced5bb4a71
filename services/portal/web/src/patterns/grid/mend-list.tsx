import { useState } from 'react';
import { Button } from '@mantine/core';
import { counted } from '../../words/format.ts';
import type { CellFault, GridColumn } from './columns.ts';
import classes from './grid.module.css';

/** How many are listed until all are asked for. */
const FIRST = 5;

/** The cells to mend: a button leads to each, another takes the suggestion. Nothing when all is well. */
export function MendList({
  faults,
  columns,
  onGo,
  onUse,
}: {
  readonly faults: readonly CellFault[];
  readonly columns: readonly GridColumn[];
  readonly onGo: (fault: CellFault) => void;
  readonly onUse: (fault: CellFault) => void;
}) {
  const [isAll, showAll] = useState(false);
  if (faults.length === 0) return null;
  const listed = isAll ? faults : faults.slice(0, FIRST);
  const titleOf = (key: string) => columns.find((each) => each.key === key)?.title ?? key;
  return (
    <div className={classes.mend}>
      <p className={classes.mendTitle}>
        <span aria-hidden>▲</span> {counted(faults.length, 'cell')} to mend
      </p>
      <ul>
        {listed.map((each) => (
          <li key={`${each.row} ${each.key}`}>
            <button type="button" className={classes.go} onClick={() => onGo(each)}>
              Row {each.row + 1}, {titleOf(each.key)}
            </button>{' '}
            {each.fault}{' '}
            {each.suggestion && (
              <button type="button" className={classes.go} onClick={() => onUse(each)}>
                Use {each.suggestion.label}
                <span className="visually-hidden">
                  {' '}
                  in row {each.row + 1}, {titleOf(each.key)}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {faults.length > listed.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => showAll(true)}>
          Show all {faults.length}
        </Button>
      )}
    </div>
  );
}
