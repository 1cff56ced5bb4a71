import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/hooks.ts';
import { useAddress, useMay, useTrust } from '../../app/trust.tsx';
import { Stamp } from '../../patterns/stamp.tsx';
import { Status } from '../../patterns/status.tsx';
import { bands, thresholdWords } from '../reports/kpis/words.ts';
import styles from './home.module.css';

/** What a trustee asks for first; the outturn stands with the year's figures. */
const first = ['revenue-reserve', 'checks-overdue', 'risks-above-appetite'];

/** Reserves, overdue checks and risks for who oversees the trust, each leading to its KPI. */
export function Oversight() {
  const may = useMay();
  const { scope } = useTrust();
  const isAsked = may(['trustee']) && (scope.kind === 'trust' || scope.kind === 'school');
  return isAsked ? <Kpis school={scope.school?.id ?? null} /> : null;
}

function Kpis({ school }: { readonly school: string | null }) {
  const address = useAddress();
  const { data } = useRead('reporting', '/kpis', { query: { school } });
  const kpis = first.flatMap((code) => data?.kpis.find((kpi) => kpi.code === code) ?? []);
  if (kpis.length === 0) return null;
  return (
    <section className={styles.waiting} aria-labelledby="oversight-title">
      <h2 id="oversight-title">
        <Link to={address('reports/kpis')}>Oversight</Link>
      </h2>
      <dl className={styles.figures}>
        {kpis.map(({ code, title, shown, band, thresholds, unit, better }) => (
          <div key={code}>
            <dt>
              <Link to={address(`reports/kpis/${code}`)}>{title}</Link>
            </dt>
            <dd>{shown}</dd>
            {band && thresholds && (
              <dd className={styles.about}>
                <Status of={bands[band].word} tone={bands[band].tone} /> ·{' '}
                {thresholdWords(thresholds, unit, better)}
              </dd>
            )}
          </div>
        ))}
      </dl>
      <Stamp stamp={kpis[0]!.stamp as never} />
    </section>
  );
}
