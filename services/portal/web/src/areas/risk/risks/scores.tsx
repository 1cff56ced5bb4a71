import type { Reply } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { date, dateTime } from '../../../words/format.ts';
import { causeWords, scoreWords } from '../words.ts';
import type { Score } from '../words.ts';

type History = Reply<'risk', '/risks/{riskId}/history'>;
interface Three {
  readonly inherent: Score;
  readonly current: Score;
  readonly target: Score;
}

/** The scores as effective on each day and as known at each instant, and who gave which. */
export function Scores({ history }: { readonly history: History }) {
  return (
    <>
      <Statement
        caption="Scores by day: what applied from each day, with all that is known now"
        isCaptionShown
        rows={history.effective}
        rowKey={({ from }) => from}
        columns={[{ key: 'from', title: 'From', cell: ({ from }) => date(from) }, ...columns()]}
      />
      <Statement
        caption="Scores as the register showed them at each time"
        isCaptionShown
        rows={history.known}
        rowKey={({ at }) => at}
        columns={[{ key: 'at', title: 'From', cell: ({ at }) => dateTime(at) }, ...columns()]}
      />
      <Statement
        caption="Scores given by people"
        isCaptionShown
        rows={history.given}
        rowKey={({ recordedAt }) => recordedAt}
        columns={[
          { key: 'on', title: 'For', cell: ({ effectiveOn }) => date(effectiveOn) },
          { key: 'by', title: 'By', cell: ({ recordedBy }) => <Name id={recordedBy} /> },
          ...three<History['given'][number]>(({ scores }) => scores),
          { key: 'comment', title: 'Why', cell: ({ comment }) => comment ?? '–' },
        ]}
      />
      {history.crossings.length > 0 && (
        <Statement
          caption="When it crossed appetite or tolerance"
          isCaptionShown
          rows={history.crossings}
          rowKey={({ recordedAt }) => recordedAt}
          columns={[
            { key: 'on', title: 'On', cell: ({ on }) => date(on) },
            { key: 'before', title: 'Before', cell: ({ before }) => before },
            { key: 'after', title: 'After', cell: ({ after }) => after },
            { key: 'points', title: 'Score', align: 'end', cell: ({ points }) => points },
            { key: 'cause', title: 'Because', cell: ({ cause }) => causeWords(cause.by) },
          ]}
        />
      )}
    </>
  );
}

type Standing = Pick<History['effective'][number], 'owner' | 'current' | 'eventIds'>;

/** The scores as people gave them, and what they came to with the checks. */
const columns = () => [
  ...three<Standing>(({ owner }) => owner),
  {
    key: 'with',
    title: 'With checks',
    align: 'end' as const,
    cell: ({ current, eventIds }: Standing) => (eventIds.length > 0 ? scoreWords(current) : '–'),
  },
];

function three<T>(of: (row: T) => Three) {
  return (['inherent', 'current', 'target'] as const).map((kind) => ({
    key: kind,
    title: { inherent: 'Inherent', current: 'Current, as given', target: 'Target' }[kind],
    align: 'end' as const,
    cell: (row: T) => scoreWords(of(row)[kind]),
  }));
}
