import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { saveCsv } from '../../../patterns/csv/save.ts';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Page } from '../../../patterns/page.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { month as monthWord, pounds } from '../../../words/format.ts';
import { useFigures } from '../use-figures.ts';
import { addAccounts } from './add.ts';
import type { Accounts } from './add.ts';
import { useAccountsAsked } from './asked.ts';
import type { AccountsAsked } from './asked.ts';
import styles from './accounts.module.css';
import { AccountsCharts } from './charts.tsx';
import { ChooseAccounts } from './choose.tsx';
import { accountsTable } from './export.ts';
import { finding } from './finding.ts';
import { tellingOf } from './finished.ts';
import { AccountsStatement } from './statement.tsx';
import { COLOURED_FROM, COLOURED_PAST } from './variance.ts';

/** Budget, actual, commitment and forecast of the schools looked at, by line, as at a month. */
export default function ManagementAccounts() {
  const asked = useAccountsAsked();
  const { scope } = useTrust();
  const figures = useFigures('/management-accounts', asked.queries);
  const accounts = useMemo(
    () => figures.data && addAccounts(figures.data as Accounts[]),
    [figures.data],
  );
  const { month } = asked;
  return (
    <Page
      title={`Management accounts, ${monthWord(month)}`}
      lead={<Lead accounts={accounts} asked={asked} />}
      actions={
        accounts && <Exports accounts={accounts} name={`accounts ${scope.title} ${month}`} />
      }
    >
      <ChooseAccounts asked={asked} />
      {figures.error && !accounts ? (
        <Refused error={figures.error} retry={figures.retry} />
      ) : accounts ? (
        <Shown accounts={accounts} asked={asked} />
      ) : (
        <Loading what="the accounts" />
      )}
    </Page>
  );
}

function Lead({
  accounts,
  asked,
}: {
  readonly accounts: Accounts | null;
  readonly asked: AccountsAsked;
}) {
  const { scope } = useTrust();
  const parts = [
    scope.title,
    accounts && `year ${accounts.year}`,
    accounts?.period && `period ${accounts.period}`,
    asked.fund && `fund ${asked.fund}`,
    asked.position !== null && `as known at finance#${asked.position}`,
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

function Exports({ accounts, name }: { readonly accounts: Accounts; readonly name: string }) {
  return (
    <>
      <Button variant="default" onClick={() => saveCsv(accountsTable(accounts), name)}>
        Download CSV
      </Button>
      <Button variant="default" onClick={() => print()}>
        Print
      </Button>
    </>
  );
}

function Shown({
  accounts,
  asked,
}: {
  readonly accounts: Accounts;
  readonly asked: AccountsAsked;
}) {
  const { fund, position, schoolIds } = asked;
  const { scope, schools } = useTrust();
  const address = useAddress();
  const place = { month: accounts.month, fund, position, schoolIds };
  const whole = { of: 'accounts' as const, ...place, measure: 'variance', line: 'balance' };
  const isOfMany = scope.kind !== 'school' && schools.length > 1;
  return (
    <>
      <p className={styles.finding}>
        {finding(accounts.totals, tellingOf(asked.month, asked.today))}
      </p>
      <Stamp
        stamp={accounts.stamp as never}
        explain={<ExplainLink figure={whole}>Explain</ExplainLink>}
      />
      <nav className={`${styles.links} no-print`} aria-label="Further views">
        {isOfMany && (
          <Link
            to={address('reports/management-accounts/schools')}
            search={{ month: asked.month, fund: fund ?? undefined }}
          >
            Compare schools
          </Link>
        )}
        <Link to={address('reports/journal-lines')}>Journal lines</Link>
        <Link to={address('reports/commitments')}>Commitments</Link>
        <a href="#charts">Charts</a>
      </nav>
      <AccountsStatement accounts={accounts} place={place} />
      <p className={`muted ${styles.note}`}>
        Whole pounds, summed from pence. Plus is always favourable. Coloured where a variance is
        past {COLOURED_PAST * 100}% of its budget and {pounds(COLOURED_FROM)}.
      </p>
      <section id="charts" aria-labelledby="charts-title" className={styles.charts}>
        <h2 id="charts-title">Charts</h2>
        <AccountsCharts accounts={accounts} asked={asked} />
      </section>
    </>
  );
}
