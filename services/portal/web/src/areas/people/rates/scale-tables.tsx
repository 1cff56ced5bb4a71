import { Statement } from '../../../patterns/statement.tsx';
import { dateCell, money } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import { labelOf, scaleName } from '../words.ts';
import type { ScaleTable } from './scales.ts';

/** A pay scale: each point by area, with where the figures stand. */
export function OneScale({ table }: { readonly table: ScaleTable }) {
  const { scale, areas, points, sources, isMixed, awaitsAward } = table;
  const [first] = points;
  return (
    <details>
      <summary>
        <strong>{scaleName(scale)}</strong>{' '}
        <span className="muted">
          {points.length} points
          {isMixed || !first ? '' : `, ${first.status}, from ${dateCell(first.from)}`}
          {awaitsAward ? ' · a later award is not known here' : ''}
        </span>
      </summary>
      <Statement
        caption={`${scaleName(scale)}, a year, full time`}
        rows={points}
        rowKey={({ point }) => point}
        columns={[
          { key: 'point', title: 'Point', cell: ({ point }) => point },
          ...areas.map((area) => ({
            key: area,
            title: labelOf(area),
            align: 'end' as const,
            cell: ({ annual }: ScaleTable['points'][number]) =>
              annual.has(area) ? money(annual.get(area)) : '–',
          })),
          ...(isMixed
            ? [
                {
                  key: 'from',
                  title: 'From',
                  cell: ({ from }: ScaleTable['points'][number]) => dateCell(from),
                },
                {
                  key: 'status',
                  title: 'Reliance',
                  cell: ({ status }: ScaleTable['points'][number]) => statusWord(status),
                },
              ]
            : []),
        ]}
      />
      <p className="muted">Source: {sources.join('; ')}</p>
    </details>
  );
}
