import { financeReaders } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/hooks.ts';
import { useAddress, useMay, useTrust } from '../../app/trust.tsx';
import { Stamp } from '../../patterns/stamp.tsx';
import { pounds } from '../../words/format.ts';
import styles from './home.module.css';

const readers = [...financeReaders, 'approver'] as const;

/** The headline of the accounts for whoever reads them: budget, what is spent and held, outturn. */
export function Figures() {
  const may = useMay();
  const { scope } = useTrust();
  const [schoolId] = scope.schoolIds ?? [];
  const isAsked = may(readers) && (scope.kind === 'trust' || scope.kind === 'school');
  return isAsked ? <Headline schoolId={scope.kind === 'school' ? schoolId! : null} /> : null;
}

function Headline({ schoolId }: { readonly schoolId: string | null }) {
  const address = useAddress();
  const query = { school: schoolId };
  const { data } = useRead('reporting', '/management-accounts', { query });
  if (!data) return null;
  const { expenditure, balance } = data.totals;
  const left = expenditure.budget - expenditure.actual - expenditure.commitment;
  const difference = balance.variance;
  return (
    <section className={styles.waiting} aria-labelledby="figures-title">
      <h2 id="figures-title">
        <Link to={address('reports/management-accounts')}>The year {data.year}</Link>
      </h2>
      <dl className={styles.figures}>
        <div>
          <dt>Budget left to spend</dt>
          <dd>{pounds(left)}</dd>
          <dd className={styles.about}>
            of {pounds(expenditure.budget)}; {pounds(expenditure.actual)} spent,{' '}
            {pounds(expenditure.commitment)} held by orders
          </dd>
        </div>
        <div>
          <dt>In-year balance, forecast</dt>
          <dd>{pounds(balance.forecast)}</dd>
          <dd className={styles.about}>
            {difference === 0
              ? 'as budgeted'
              : `${pounds(difference)} ${difference > 0 ? 'better' : 'worse'} than the budget of ${pounds(balance.budget)}`}
          </dd>
        </div>
      </dl>
      <Stamp stamp={data.stamp} />
    </section>
  );
}
