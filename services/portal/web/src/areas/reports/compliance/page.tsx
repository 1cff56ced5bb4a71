import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { AsAt } from '../../../patterns/as-at.tsx';
import { ComplianceBoard } from '../../../patterns/charts/index.ts';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Page } from '../../../patterns/page.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { longDate } from '../../../words/format.ts';
import { sentenceCase } from '../../../words/sentence-case.ts';
import { useFigures } from '../use-figures.ts';
import { cellsOf, finding, missingOf, sentence } from './cells.ts';
import type { Open } from './cells.ts';

type Told = Reply<'reporting', '/compliance'>;

/** How the statutory checks of each school stand by area on a day, worst first. */
export default function Compliance() {
  const search = useSearch({ strict: false }) as { readonly on?: string };
  const navigate = useNavigate();
  const today = useToday();
  const on = search.on ?? today;
  const { scope } = useTrust();
  const figures = useFigures('/compliance', [{ on, school: scope.school?.id }]);
  const told = figures.data?.[0] as Told | undefined;
  const set = (day: string) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, on: day === today ? undefined : day }),
      resetScroll: false,
    });
  return (
    <Page title="Compliance by area" lead={`${scope.title} · ${longDate(on)}`}>
      <AsAt day={on} onDay={set} />
      {figures.error && !told ? (
        <Refused error={figures.error} retry={figures.retry} />
      ) : told ? (
        <Board told={told} isToday={on === today} />
      ) : (
        <Loading what="the board" />
      )}
    </Page>
  );
}

const named = (code: string): string => sentenceCase(code.replace(/\bpe\b/, 'PE'));

function Board({ told, isToday }: { readonly told: Told; readonly isToday: boolean }) {
  const { scope } = useTrust();
  const address = useAddress();
  const estates = useRead('estates', '/checks/board');
  // The oldest of what is overdue is of today; of a day gone by its days are not told.
  const open = useRead('reporting', '/compliance/checks', {
    query: { state: ['overdue', 'failed'], limit: 200 },
    when: isToday,
  });
  const schools = told.schools.filter(
    ({ schoolId, areas }) => areas.length > 0 && (scope.schoolIds?.includes(schoolId) ?? true),
  );
  if (schools.length === 0) {
    return <Empty title="No checks yet">The board fills as checks are set up under Estates.</Empty>;
  }
  const sum = (of: 'overdue' | 'failed' | 'dueSoon') =>
    schools.reduce((so, school) => so + school[of], 0);
  const totals = { overdue: sum('overdue'), failed: sum('failed'), dueSoon: sum('dueSoon') };
  const areas = [...new Set(schools.flatMap((school) => school.areas.map(({ area }) => area)))];
  const known = {
    on: told.on,
    open: isToday ? ((open.data?.items ?? []) as readonly Open[]) : [],
    missing: estates.data ? missingOf(estates.data) : new Map(),
  };
  const cells = cellsOf(
    schools,
    areas,
    known,
    (schoolId, area) => `${address('estates/checks', schoolId)}?area=${area}`,
  );
  const worst = schools.toSorted((a, b) => b.overdue + b.failed - a.overdue - a.failed)[0]!;
  return (
    <>
      <Stamp stamp={told.stamp as never} explain={<Overdue on={told.on} />} />
      <h2 className="visually-hidden">Board</h2>
      <ComplianceBoard
        title={finding(totals)}
        subtitle={`Statutory checks by area, ${longDate(told.on)}, ${scope.title}`}
        sentence={sentence(totals, cells, worst.name)}
        stamp={told.stamp.words}
        schools={schools.map(({ schoolId: id, name }) => ({ id, name }))}
        checks={areas.map((area) => ({ id: area, name: named(area) }))}
        cells={cells}
      />
      <p className="no-print">
        <Link to={address('estates/checks')}>All checks, under Estates</Link>
      </p>
    </>
  );
}

function Overdue({ on }: { readonly on: string }) {
  const { scope } = useTrust();
  if (scope.kind !== 'trust' && scope.kind !== 'school') return null;
  const schoolIds = scope.school ? [scope.school.id] : [];
  return (
    <ExplainLink
      figure={{ of: 'kpi', measure: 'checks-overdue', month: on.slice(0, 7), schoolIds }}
    >
      Explain what is overdue
    </ExplainLink>
  );
}
