import { pounds, roughly } from '../../words/format.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './chart-figure.tsx';
import { cellShown } from '../csv/table.ts';
import { RowBars } from './drawn.tsx';
import { middleHalf } from './scale.ts';
import { rankSentence } from './sentences.ts';

/**
 * Schools ranked by one measure, bars from nought; one's own dark and in bold, the middle half of
 * four or more shaded. Schools whose value is not known are named, not drawn.
 */
export function SchoolBars({
  schools,
  own = [],
  measure,
  of = 'money',
  note,
  ...figure
}: FigureProps & {
  readonly schools: readonly {
    readonly id: string;
    readonly name: string;
    /** Pence, a count, or parts of one. */
    readonly value: number | null;
  }[];
  /** The ids of the reader's own schools. */
  readonly own?: readonly string[];
  /** The heading of the values: `Cost per pupil`. */
  readonly measure: string;
  readonly of?: 'money' | 'count' | 'share';
  /** What is kept back: `Hidden: fewer than 3 schools`. */
  readonly note?: string;
}) {
  const shown = (value: number) => (of === 'money' ? pounds(value) : cellShown(value, of));
  const ranked = schools
    .filter((each): each is typeof each & { value: number } => each.value !== null)
    .toSorted((a, b) => b.value - a.value || a.name.localeCompare(b.name))
    .map((each) => ({ ...each, isOwn: own.includes(each.id), shown: shown(each.value) }));
  const unknown = schools.filter(({ value }) => value === null).map(({ name }) => name);
  const middle = middleHalf(ranked.map(({ value }) => value));
  const notes = [
    middle ? 'Shaded: the middle half of the schools.' : '',
    unknown.length > 0 ? `Not known: ${unknown.join(', ')}.` : '',
    note ?? '',
  ];
  const table = {
    columns: [
      { key: 'rank', title: 'Rank', of: 'count' as const },
      { key: 'name', title: 'School', of: 'text' as const },
      { key: 'value', title: measure, of },
    ],
    rows: [
      ...ranked.map(({ name, value }, at) => ({ rank: at + 1, name, value })),
      ...unknown.map((name) => ({ rank: null, name, value: null })),
    ],
  };
  return (
    <ChartFigure
      sentence={rankSentence(ranked)}
      {...figure}
      table={table}
      note={notes.filter(Boolean).join(' ')}
    >
      <RowBars
        rows={ranked.map((each) => ({
          label: each.isOwn ? `${each.name} (your school)` : each.name,
          isStrong: each.isOwn,
          value: each.shown,
          short: each.shown,
          parts: [{ from: 0, to: each.value, fill: each.isOwn ? 'own' : 'peer' }],
        }))}
        band={middle}
        axis={of === 'money' ? roughly : (value) => cellShown(value, of)}
      />
    </ChartFigure>
  );
}
