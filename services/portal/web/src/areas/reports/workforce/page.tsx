import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Reply } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useTrust } from '../../../app/trust.tsx';
import { AsAt } from '../../../patterns/as-at.tsx';
import { SchoolBars } from '../../../patterns/charts/index.ts';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Page } from '../../../patterns/page.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { counted, longDate, pounds } from '../../../words/format.ts';
import { useFigures } from '../use-figures.ts';
import { fte, rowsOf, vacancyFinding } from './rows.ts';
import type { Row } from './rows.ts';

type Told = Reply<'reporting', '/workforce'>;

/** Posts that there are, filled and vacant, by school and workforce, and the month's pay. */
export default function Workforce() {
  const search = useSearch({ strict: false }) as { readonly on?: string };
  const today = useToday();
  const on = search.on ?? today;
  const { scope } = useTrust();
  const figures = useFigures('/workforce', [{ on, school: scope.school?.id }]);
  const told = figures.data?.[0] as Told | undefined;
  return (
    <Page title="Workforce" lead={`${scope.title} · ${longDate(on)} · by post, never by person`}>
      <Day on={on} today={today} />
      {figures.error && !told ? (
        <Refused error={figures.error} retry={figures.retry} />
      ) : told ? (
        <Shown told={told} />
      ) : (
        <Loading what="the workforce" />
      )}
    </Page>
  );
}

function Day({ on, today }: { readonly on: string; readonly today: string }) {
  const navigate = useNavigate();
  const set = (day: string) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, on: day === today ? undefined : day }),
      resetScroll: false,
    });
  return <AsAt day={on} onDay={set} />;
}

function Shown({ told }: { readonly told: Told }) {
  const { scope } = useTrust();
  const inScope = told.schools.filter(
    ({ schoolId }) => scope.schoolIds?.includes(schoolId) ?? true,
  );
  const schools = inScope.filter(({ posts, pay }) => posts > 0 || pay > 0);
  const others = inScope.filter((school) => !schools.includes(school)).map(({ name }) => name);
  if (schools.length === 0) {
    return (
      <Empty title="No posts on this day">
        Posts are shown once they are set up under People. Choose another day to look back.
      </Empty>
    );
  }
  return (
    <>
      <Stamp stamp={told.stamp as never} />
      <Table told={told} rows={rowsOf(schools)} />
      {others.length > 0 && <p className="muted">No posts are set up at: {others.join(', ')}.</p>}
      {schools.length > 1 && <h2 className="visually-hidden">Vacancies ranked</h2>}
      {schools.length > 1 && (
        <SchoolBars
          title={vacancyFinding(schools)}
          subtitle={`Full-time equivalents that are vacant on ${longDate(told.on)}, ${counted(schools.length, 'school')}`}
          stamp={told.stamp.words}
          measure="Vacant, FTE"
          of="count"
          schools={schools.map(({ schoolId: id, name, vacant }) => ({
            id,
            name,
            value: Number(vacant),
          }))}
        />
      )}
    </>
  );
}

function Table({ told, rows }: { readonly told: Told; readonly rows: readonly Row[] }) {
  const figure = (row: Row, measure: 'established' | 'filled' | 'pay') => ({
    of: 'workforce' as const,
    measure,
    on: told.on,
    schoolIds: [row.schoolId],
  });
  const explained = (key: 'established' | 'filled', title: string) => ({
    key,
    title,
    align: 'end' as const,
    cell: (row: Row) =>
      row.isSchool ? (
        <ExplainLink figure={figure(row, key)}>{fte(row[key])}</ExplainLink>
      ) : (
        fte(row[key])
      ),
    foot: fte(sum(rows, (row) => Number(row[key]))),
  });
  return (
    <Statement
      caption="Posts by school and workforce, in full-time equivalents"
      rows={rows}
      rowKey={({ key }) => key}
      isStrong={({ isSchool }) => isSchool}
      columns={[
        { key: 'name', title: 'School and workforce', cell: ({ name }) => name, foot: 'Total' },
        {
          key: 'posts',
          title: 'Posts',
          align: 'end',
          cell: ({ posts }) => posts,
          foot: sum(rows, ({ posts }) => posts),
        },
        explained('established', 'Established, FTE'),
        explained('filled', 'Filled, FTE'),
        {
          key: 'vacant',
          title: 'Vacant, FTE',
          align: 'end',
          cell: ({ vacant }) => (Number(vacant) === 0 ? '–' : fte(vacant)),
          foot: fte(sum(rows, ({ vacant }) => Number(vacant))),
        },
        {
          key: 'pay',
          title: 'Pay of the month',
          align: 'end',
          cell: (row) =>
            row.pay === null ? null : row.pay === 0 ? (
              '–'
            ) : (
              <ExplainLink figure={figure(row, 'pay')}>{pounds(row.pay)}</ExplainLink>
            ),
          foot: payOf(sum(rows, ({ pay }) => pay ?? 0)),
        },
      ]}
    />
  );
}

const payOf = (pence: number): string => (pence === 0 ? '–' : pounds(pence));
const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.filter(({ isSchool }) => isSchool).reduce((so, row) => so + of(row), 0);
