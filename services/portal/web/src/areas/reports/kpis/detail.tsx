import { useParams, useSearch } from '@tanstack/react-router';
import type { Reply } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useTrust } from '../../../app/trust.tsx';
import { SchoolBars } from '../../../patterns/charts/index.ts';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Page } from '../../../patterns/page.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { month as monthWord } from '../../../words/format.ts';
import { sentenceCase } from '../../../words/sentence-case.ts';
import { MonthChoice } from '../month-choice.tsx';
import { useFigures } from '../use-figures.ts';
import { Formula } from './formula.tsx';
import styles from './kpis.module.css';
import { bands, measureShown, thresholdWords, unjudged } from './words.ts';

type Told = Reply<'reporting', '/kpis/{code}'>;
type School = Told['schools'][number];

/** One KPI of each school, compared with the others and the trust. */
export default function Kpi() {
  const { code = '' } = useParams({ strict: false }) as Record<string, string>;
  const search = useSearch({ strict: false }) as { readonly month?: string };
  const today = useToday();
  const month = search.month ?? today.slice(0, 7);
  const figures = useFigures('/kpis/{code}', [{ month }], { code });
  const told = figures.data?.[0] as Told | undefined;
  return (
    <Page
      title={told?.title ?? 'KPI'}
      crumbs={[{ title: 'KPIs', path: 'reports/kpis' }]}
      lead={`${monthWord(month)} · by school`}
    >
      <MonthChoice />
      {figures.error && !told ? (
        <Refused error={figures.error} retry={figures.retry} />
      ) : told ? (
        <Shown told={told} />
      ) : (
        <Loading what="the KPI" />
      )}
    </Page>
  );
}

/** What bars are drawn of: percents as parts of one, pounds as pence, all else as it is. */
const drawn = ({ value }: { readonly value: string | null }, unit: string): number | null => {
  if (value === null) return null;
  if (unit === 'percent') return Number(value) / 100;
  return unit === 'pounds' ? Math.round(Number(value) * 100) : Number(value);
};

function Shown({ told }: { readonly told: Told }) {
  const { scope } = useTrust();
  const { unit, thresholds, trust } = told;
  const known = told.schools.filter(({ value }) => value !== null).length;
  const worst = told.schools.filter(({ band }) => band === 'poor').length;
  return (
    <>
      <Stamp stamp={told.stamp as never} />
      {trust && (
        <p className={styles.value}>
          {trust.shown} {trust.band && <Status {...statusOf(trust.band)} />}
        </p>
      )}
      <p>
        {told.definition} {trust && 'Above: all schools together.'}{' '}
        {trust && unjudged({ ...told, ...trust })}
      </p>
      <Formula
        formula={told.formula}
        parts={trust?.parts ?? []}
        month={told.month}
        schoolIds={[]}
      />
      {thresholds && (
        <p className="muted">
          {thresholdWords(thresholds, unit, told.better)} Source of the thresholds:{' '}
          {thresholds.source}.
        </p>
      )}
      <h2 className="visually-hidden">Schools ranked</h2>
      <SchoolBars
        title={
          thresholds && worst > 0
            ? `${told.title}: ${worst} of ${known} schools ${worst === 1 ? 'is' : 'are'} poor`
            : told.title
        }
        subtitle={`${told.title}, ${monthWord(told.month)}`}
        stamp={told.stamp.words}
        measure={told.title}
        of={({ percent: 'share', pounds: 'money' } as const)[unit] ?? 'count'}
        own={scope.schoolIds ?? []}
        schools={told.schools.map((each) => ({
          id: each.schoolId,
          name: each.name,
          value: drawn(each, unit),
        }))}
      />
      <Schools told={told} />
    </>
  );
}

const statusOf = (band: 'good' | 'watch' | 'poor') => ({
  of: bands[band].word,
  tone: bands[band].tone,
});

function Schools({ told }: { readonly told: Told }) {
  const measures = (told.trust ?? told.schools[0])?.parts.map(({ measure }) => measure) ?? [];
  return (
    <Statement
      caption={`${told.title} of each school`}
      rows={told.schools}
      rowKey={({ schoolId }) => schoolId}
      columns={[
        { key: 'school', title: 'School', cell: ({ name }) => name },
        ...measures.map((measure) => ({
          key: measure,
          title: sentenceCase(measure),
          align: 'end' as const,
          cell: ({ parts, schoolId }: School) => (
            <ExplainLink figure={{ of: 'kpi', measure, month: told.month, schoolIds: [schoolId] }}>
              {measureShown(measure, parts.find((part) => part.measure === measure)?.value ?? null)}
            </ExplainLink>
          ),
        })),
        {
          key: 'value',
          title: 'Value',
          align: 'end',
          cell: ({ shown }) => <strong>{shown}</strong>,
        },
        {
          key: 'band',
          title: 'Band',
          cell: ({ band }) => (band ? <Status {...statusOf(band)} /> : '–'),
        },
      ]}
    />
  );
}
