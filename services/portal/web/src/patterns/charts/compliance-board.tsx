import { useMediaQuery } from '@mantine/hooks';
import { counted } from '../../words/format.ts';
import { glyphs, toneOf } from '../../words/statuses.ts';
import { boardOf, daysWords } from './board.ts';
import type { BoardCell } from './board.ts';
import styles from './board.module.css';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './chart-figure.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** School by check, worst first: glyph, word and days. On phones a list of what is not done. */
export function ComplianceBoard({
  schools,
  checks,
  cells,
  ...figure
}: FigureProps & {
  readonly schools: readonly Named[];
  readonly checks: readonly Named[];
  /** One for each school and check; where there is none it is "Not set up". */
  readonly cells: readonly BoardCell[];
}) {
  const board = boardOf(schools, checks, cells);
  const isPhone = useMediaQuery('(max-width: 48em)');
  const all = board.rows.flatMap((row) => row.cells);
  const overdue = all.filter(({ status }) => toneOf(status) === 'stopped').length;
  const missing = all.filter(({ status }) => status === 'Not set up').length;
  const worst = board.rows[0];
  const sentence = `Of ${counted(all.length, 'check')} at ${counted(schools.length, 'school')}, ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue or failed and ${missing} not set up${overdue + missing > 0 && worst ? `; ${worst.school.name} comes first` : ''}.`;
  const table = {
    columns: [
      { key: 'school', title: 'School', of: 'text' as const },
      ...board.checks.map(({ id, name }) => ({ key: id, title: name, of: 'text' as const })),
    ],
    rows: board.rows.map(({ school, cells: row }) => ({
      school: school.name,
      ...Object.fromEntries(row.map((each) => [each.checkId, wordsOf(each)])),
    })),
  };
  return (
    <ChartFigure sentence={sentence} {...figure} table={table} isRead>
      {isPhone ? (
        <ul className={styles.list}>
          {board.rows.map(({ school, cells: row }) => (
            <li key={school.id}>
              <h4>{school.name}</h4>
              <ul>
                {row.filter(isToSee).map((cell) => (
                  <li key={cell.checkId}>
                    {checks.find(({ id }) => id === cell.checkId)?.name}: <Shown cell={cell} />
                  </li>
                ))}
                {!row.some(isToSee) && <li>✓ All in order</li>}
              </ul>
            </li>
          ))}
        </ul>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls takes the focus
        <div className={styles.scroll} role="region" aria-label={figure.title} tabIndex={0}>
          <table className={styles.board}>
            <thead>
              <tr>
                <th scope="col">School</th>
                {board.checks.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {board.rows.map(({ school, cells: row }) => (
                <tr key={school.id}>
                  <th scope="row">{school.name}</th>
                  {row.map((cell) => (
                    <td key={cell.checkId} data-tone={toneOf(cell.status)}>
                      <Shown cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ChartFigure>
  );
}

/** What a phone's list names: whatever needs somebody; the rest of the board is in order. */
const isToSee = (cell: BoardCell): boolean => ['stopped', 'needs'].includes(toneOf(cell.status));

const wordsOf = (cell: BoardCell) => [cell.status, daysWords(cell)].filter(Boolean).join(', ');

function Shown({ cell }: { readonly cell: BoardCell }) {
  const tone = toneOf(cell.status);
  const days = daysWords(cell);
  const words = (
    <span className={styles.cell} data-tone={tone}>
      <span aria-hidden>{glyphs[tone]}</span> {cell.status}
      {days && <span className={styles.days}>{days}</span>}
    </span>
  );
  return cell.href ? <a href={cell.href}>{words}</a> : words;
}
