import { Link } from '@tanstack/react-router';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { SchoolBars } from '../../../patterns/charts/index.ts';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Page } from '../../../patterns/page.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { month as monthWord, pounds } from '../../../words/format.ts';
import type { Reply } from '../../../api/types.ts';
import { useFigures } from '../use-figures.ts';
import { useAccountsAsked } from './asked.ts';
import type { AccountsAsked } from './asked.ts';
import styles from './accounts.module.css';
import { ChooseAccounts } from './choose.tsx';
import { hasAccounts, schoolsFinding } from './finding.ts';
import { tellingOf } from './finished.ts';
import { varianceWords } from './variance.ts';

type BySchool = Reply<'reporting', '/management-accounts/schools'>;
type School = BySchool['schools'][number];

/** What each school's accounts come to, compared. */
export default function SchoolsAccounts() {
  const asked = useAccountsAsked();
  const { month, fund, position } = asked;
  const figures = useFigures('/management-accounts/schools', [{ month, fund, position }]);
  const told = figures.data?.[0] as BySchool | undefined;
  return (
    <Page
      title={`Compare schools, ${monthWord(month)}`}
      crumbs={[{ title: 'Management accounts', path: 'reports/management-accounts' }]}
      lead="What the year is forecast to come to at each school"
    >
      <ChooseAccounts asked={asked} />
      {figures.error && !told ? (
        <Refused error={figures.error} retry={figures.retry} />
      ) : told ? (
        <Shown told={told} asked={asked} />
      ) : (
        <Loading what="the schools" />
      )}
    </Page>
  );
}

function Shown({ told, asked }: { readonly told: BySchool; readonly asked: AccountsAsked }) {
  const { scope } = useTrust();
  const schools = told.schools.filter(
    ({ schoolId }) => scope.schoolIds?.includes(schoolId) ?? true,
  );
  const place = { month: told.month, fund: asked.fund, position: asked.position };
  const telling = tellingOf(asked.month, asked.today);
  const isOver = telling === 'ended';
  const measure = isOver ? 'actual' : 'forecast';
  return (
    <>
      <Stamp stamp={told.stamp as never} />
      <Table schools={schools} place={place} />
      <h2 className="visually-hidden">Schools ranked</h2>
      <SchoolBars
        title={schoolsFinding(schools, telling)}
        subtitle={`In-year balance, ${measure} for ${told.year}, whole pounds`}
        stamp={told.stamp.words}
        measure={`Balance, ${measure}`}
        schools={schools.filter(hasAccounts).map(({ schoolId, name, totals }) => ({
          id: schoolId,
          name,
          value: isOver ? totals.balance.actualToDate : totals.balance.forecast,
        }))}
      />
    </>
  );
}

const varianceOf = ({ totals: { balance } }: School) =>
  varianceWords(balance.variance, balance.budget, 'balance');

function Table({
  schools,
  place,
}: {
  readonly schools: readonly School[];
  readonly place: {
    readonly month: string;
    readonly fund: string | null;
    readonly position: number | null;
  };
}) {
  const address = useAddress();
  const cell = (kind: 'income' | 'expenditure' | 'balance', measure: 'budget' | 'forecast') => ({
    key: `${kind}-${measure}`,
    align: 'end' as const,
    cell: ({ schoolId, totals }: School) => (
      <ExplainLink
        figure={{ of: 'accounts', ...place, measure, line: kind, schoolIds: [schoolId] }}
      >
        {pounds(totals[kind][measure])}
      </ExplainLink>
    ),
    foot: pounds(schools.reduce((sum, { totals }) => sum + totals[kind][measure], 0)),
  });
  return (
    <div className={styles.statement}>
      <Statement
        caption="Schools compared"
        rows={schools}
        rowKey={({ schoolId }) => schoolId}
        columns={[
          {
            key: 'school',
            title: 'School',
            cell: ({ schoolId, name }) => (
              <Link
                to={address('reports/management-accounts', schoolId)}
                search={{ month: place.month, fund: place.fund ?? undefined }}
              >
                {name}
              </Link>
            ),
            foot: 'All that you see',
          },
          { ...cell('income', 'forecast'), title: 'Income, forecast' },
          { ...cell('expenditure', 'forecast'), title: 'Expenditure, forecast' },
          { ...cell('balance', 'forecast'), title: 'Balance, forecast' },
          { ...cell('balance', 'budget'), title: 'Balance, budget' },
          {
            key: 'variance',
            title: 'Variance',
            align: 'end',
            foot: varianceWords(
              schools.reduce((sum, { totals }) => sum + totals.balance.variance, 0),
              0,
              'balance',
            ).words,
            cell: (school) => {
              const { words, tone } = varianceOf(school);
              return (
                <span className={styles.variance} data-tone={tone ?? undefined}>
                  <ExplainLink
                    figure={{
                      of: 'accounts',
                      ...place,
                      measure: 'variance',
                      line: 'balance',
                      schoolIds: [school.schoolId],
                    }}
                  >
                    {words}
                  </ExplainLink>
                </span>
              );
            },
          },
        ]}
      />
    </div>
  );
}
