import { useSearch } from '@tanstack/react-router';
import { useRead } from '../../api/hooks.ts';
import type { Reply } from '../../api/types.ts';
import { useTrust } from '../../app/trust.tsx';
import { Page } from '../../patterns/page.tsx';
import { Statement } from '../../patterns/statement.tsx';
import { Empty, Loading, Refused } from '../../patterns/states.tsx';
import { longDate } from '../../words/format.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { PerformanceFilters } from './performance-filters.tsx';
import { workingTime } from './words.ts';

type Kpi = Reply<'estates', '/tickets/kpi'>;
type Row =
  | Kpi['schools'][number]
  | (Kpi['all'] & { readonly name: string; readonly schoolId: null });

/** How the promises of tickets were kept, by school, the least kept first. */
export default function Performance() {
  const { scope } = useTrust();
  const { from, to, priority } = useSearch({ strict: false }) as Record<string, string | undefined>;
  const asked = useRead('estates', '/tickets/kpi', { query: { from, to, priority } });
  const rows = (asked.data?.schools ?? [])
    .filter(({ schoolId }) => scope.schoolIds?.includes(schoolId) ?? true)
    .toSorted((a, b) => percent(a) - percent(b));
  const when =
    [from && `from ${longDate(from)}`, to && `to ${longDate(to)}`].filter(Boolean).join(' ') ||
    'to date';
  return (
    <Page
      title="Performance"
      lead={`Tickets ${when} at ${scope.title}${priority ? `, ${sentenceCase(priority).toLowerCase()} only` : ''}, against the target times`}
    >
      <PerformanceFilters from={from} to={to} priority={priority} />
      {asked.error && <Refused error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && <Loading what="the tickets" />}
      {asked.data && rows.length === 0 && (
        <Empty title="No tickets in this time">Choose another time, or another urgency.</Empty>
      )}
      {asked.data && rows.length > 0 && (
        <>
          <ByClock
            clock="fix"
            caption="Fixed on time"
            rows={scope.kind === 'trust' ? [...rows, whole(asked.data)] : rows}
          />
          <ByClock
            clock="response"
            caption="Started on time"
            rows={scope.kind === 'trust' ? [...rows, whole(asked.data)] : rows}
          />
          <p className="muted">
            Times are a site team’s working hours: Monday to Friday, 08:00 to 16:30, excluding bank
            holidays. The fix clock stops while a ticket is paused.
          </p>
        </>
      )}
    </Page>
  );
}

const percent = ({ fix }: Kpi['schools'][number]): number =>
  fix.percent === null ? 101 : Number(fix.percent);
const whole = ({ all }: Kpi): Row => ({ ...all, schoolId: null, name: 'All schools' });

function ByClock({
  clock,
  caption,
  rows,
}: {
  readonly clock: 'fix' | 'response';
  readonly caption: string;
  readonly rows: readonly Row[];
}) {
  return (
    <Statement
      caption={caption}
      isCaptionShown
      rows={rows}
      rowKey={({ schoolId }) => schoolId ?? 'all'}
      isStrong={({ schoolId }) => schoolId === null}
      columns={[
        { key: 'school', title: 'School', cell: ({ name }) => name },
        {
          key: 'percent',
          title: 'Share on time',
          align: 'end',
          cell: (row) => (row[clock].percent === null ? '–' : `${row[clock].percent}%`),
        },
        { key: 'raised', title: 'Tickets', align: 'end', cell: ({ raised }) => raised },
        { key: 'inTime', title: 'In time', align: 'end', cell: (row) => row[clock].inTime },
        { key: 'late', title: 'Late', align: 'end', cell: (row) => row[clock].late },
        { key: 'open', title: 'Still open', align: 'end', cell: (row) => row[clock].open },
        {
          key: 'mean',
          title: 'Mean time',
          align: 'end',
          cell: (row) => {
            const { meanMinutes } = row[clock];
            return meanMinutes === null ? '–' : workingTime(meanMinutes);
          },
        },
        ...(clock === 'fix'
          ? [
              {
                key: 'reopened',
                title: 'Reopened',
                align: 'end' as const,
                cell: ({ reopened }: Row) => reopened,
              },
            ]
          : []),
      ]}
    />
  );
}
