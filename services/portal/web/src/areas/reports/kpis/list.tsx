import { Link, useSearch } from '@tanstack/react-router';
import type { Reply } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { month as monthWord } from '../../../words/format.ts';
import { MonthChoice } from '../month-choice.tsx';
import { useFigures } from '../use-figures.ts';
import { Formula } from './formula.tsx';
import styles from './kpis.module.css';
import {
  bands,
  blockPage,
  blockTitle,
  finding,
  sourcesOf,
  thresholdWords,
  unjudged,
} from './words.ts';

type Told = Reply<'reporting', '/kpis'>;
type Kpi = Told['kpis'][number];

/** The headline KPIs of a school or the trust: value, band, definition, formula, thresholds. */
export default function Kpis() {
  const search = useSearch({ strict: false }) as { readonly month?: string };
  const today = useToday();
  const { scope } = useTrust();
  const month = search.month ?? today.slice(0, 7);
  const isOfMany = scope.kind === 'cluster' || scope.kind === 'several';
  const school = scope.school?.id;
  const figures = useFigures('/kpis', [{ month, school }]);
  const told = figures.data?.[0] as Told | undefined;
  return (
    <Page
      title={`KPIs, ${monthWord(month)}`}
      lead={
        isOfMany
          ? `All schools that you see; each opens into its schools, ${scope.title} among them`
          : scope.title
      }
    >
      <MonthChoice />
      {figures.error && !told ? (
        <Refused error={figures.error} retry={figures.retry} />
      ) : told ? (
        <Blocks told={told} schoolIds={school ? [school] : []} />
      ) : (
        <Loading what="the KPIs" />
      )}
    </Page>
  );
}

function Blocks({
  told,
  schoolIds,
}: {
  readonly told: Told;
  readonly schoolIds: readonly string[];
}) {
  const blocks = Map.groupBy(told.kpis, ({ stamp }) => sourcesOf(stamp));
  if (blocks.size === 0) {
    return (
      <Empty title="No KPIs for you">
        Your roles do not include the figures that KPIs are worked out from.
      </Empty>
    );
  }
  const parts = [...blocks].map(([sources, kpis]) => (
    <section key={sources} className={styles.block} aria-labelledby={`kpis-${sources}`}>
      <h2 id={`kpis-${sources}`}>{blockTitle(sources)}</h2>
      <Stamp
        stamp={kpis[0]!.stamp as never}
        explain={blockPage(sources) && <AtLength sources={sources} />}
      />
      <ul className={styles.kpis}>
        {kpis.map((kpi) => (
          <li key={kpi.code}>
            <One kpi={kpi} month={told.month} schoolIds={schoolIds} />
          </li>
        ))}
      </ul>
    </section>
  ));
  return (
    <>
      <p className={styles.finding}>{finding(told.kpis)}</p>
      {parts}
      <p className="muted">
        Thresholds for the in-year balance, for staff cost at 80% of income and for a reserve below
        nil are those of the Department for Education’s benchmarking tool (FBIT); the others are
        starting values, for the trust to confirm. Each KPI’s own page names its source.
      </p>
    </>
  );
}

/** The way from a block to the page that has its figures at length. */
function AtLength({ sources }: { readonly sources: string }) {
  const address = useAddress();
  const page = blockPage(sources);
  return page ? <Link to={address(page.path)}>{page.title}</Link> : null;
}

function One({
  kpi,
  month,
  schoolIds,
}: {
  readonly kpi: Kpi;
  readonly month: string;
  readonly schoolIds: readonly string[];
}) {
  const { schools } = useTrust();
  const address = useAddress();
  const { thresholds, unit, better, band } = kpi;
  return (
    <article className={styles.kpi}>
      <div className={styles.figure}>
        <p className={styles.value}>{kpi.shown}</p>
        {band && <Status of={bands[band].word} tone={bands[band].tone} />}
      </div>
      <div className={styles.about}>
        <h3>{kpi.title}</h3>
        <p>{kpi.definition}</p>
        <Formula formula={kpi.formula} parts={kpi.parts} month={month} schoolIds={schoolIds} />
        {thresholds ? (
          <p className="muted">
            {thresholdWords(thresholds, unit, better)} {unjudged(kpi)}
          </p>
        ) : (
          <p className="muted">No threshold: whether more is better depends on the school.</p>
        )}
        {schools.length > 1 && (
          <Link to={address(`reports/kpis/${kpi.code}`)} search={{ month }}>
            Compare schools<span className="visually-hidden"> by {kpi.title}</span>
          </Link>
        )}
      </div>
    </article>
  );
}
