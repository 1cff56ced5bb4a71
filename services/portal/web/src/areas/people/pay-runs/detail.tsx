import { hrLeads, payReleasers } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import { useAddress, useMay, useTrust } from '../../../app/trust.tsx';
import { ButtonLink, Detail, Waits } from '../../../patterns/detail/detail.tsx';
import type { Section } from '../../../patterns/detail/detail.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Status } from '../../../patterns/status.tsx';
import { count, counted, longDate, money, month } from '../../../words/format.ts';
import { ByPost } from './by-post.tsx';
import { Causes } from './causes.tsx';
import { useRunBefore, WithRun } from './run.tsx';
import { rateGroups } from './rates-to-check.ts';
import type { Run } from './run.tsx';
import { totalOf } from './sums.ts';
import { Codes, Schools } from './tables.tsx';
import { change, runWord } from './words.ts';

/** One month's pay: what it costs whom, why it differs from the month before, and its release. */
export default function PayRunPage() {
  return <WithRun>{(run) => <Shown run={run} />}</WithRun>;
}

function Shown({ run }: { readonly run: Run }) {
  const { scope } = useTrust();
  const before = useRunBefore(run) ?? null;
  const isHr = useMay()(hrLeads);
  const total = totalOf(run, scope.schoolIds);
  const isWhole = scope.schoolIds === null;
  const sections: Section[] = [
    ...(before && isHr
      ? [
          {
            id: 'variance',
            title: `Change since ${month(before.month)}`,
            content: <Causes run={run} before={before} />,
          },
        ]
      : []),
    { id: 'schools', title: 'By school', content: <Schools run={run} before={before} /> },
    { id: 'accounts', title: 'By account', content: <Codes run={run} before={before} /> },
    ...(run.ratesToCheck.length > 0
      ? [{ id: 'rates', title: 'Rates to check', content: <Rates run={run} /> }]
      : []),
    ...(isHr
      ? [
          {
            id: 'posts',
            title: 'By post',
            content: (
              <>
                <ul className="muted">
                  {run.notIncluded.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
                <ByPost runId={run.id} />
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Detail
      title={`Pay of ${month(run.month)}`}
      crumbs={[{ title: 'Pay runs', path: 'people/pay-runs' }]}
      schoolId={null}
      status={<Status of={runWord(run.state)} />}
      lead={
        isWhole
          ? `${counted(run.schools.length, 'school')}, paid on ${longDate(run.payDate)}`
          : `Shown for ${scope.title}`
      }
      next={run.state === 'prepared' && <Next run={run} />}
      timeline={stepsOf(run)}
      facts={[
        ['Cost', money(total)],
        ...(before
          ? ([
              [`Against ${month(before.month)}`, change(total - totalOf(before, scope.schoolIds))],
            ] as const)
          : []),
        ...(isWhole ? ([['Holders of posts', count(run.holders)]] as const) : []),
        ['Paid on', longDate(run.payDate)],
        ...(run.supersedes ? ([['Replaces', <Earlier key="e" run={run} />]] as const) : []),
      ]}
      sections={sections}
    />
  );
}

function Earlier({ run }: { readonly run: Run }) {
  const address = useAddress();
  return (
    <Link to={address(`people/pay-runs/${run.supersedes}`)}>
      The earlier run of {month(run.month)}
    </Link>
  );
}

/** Whose step is next: nobody releases what they prepared. */
function Next({ run }: { readonly run: Run }) {
  const { me } = useTrust();
  const may = useMay();
  const address = useAddress();
  if (run.preparedBy === me.id || !may(payReleasers)) {
    return (
      <Waits>
        Waits for {run.preparedBy === me.id ? 'another HR lead' : 'an HR lead'} or a finance lead to
        release it, since {longDate(run.preparedAt)}. Nothing of it is in the ledger yet.
      </Waits>
    );
  }
  return (
    <>
      <Waits>
        Nothing of it is in the ledger yet. You can release it: somebody else prepared it.
      </Waits>
      <ButtonLink to={address(`people/pay-runs/${run.id}/release`)} isFirst>
        Release pay of {month(run.month)}
      </ButtonLink>
    </>
  );
}

function Rates({ run }: { readonly run: Run }) {
  const address = useAddress();
  return (
    <>
      <p>
        {counted(run.ratesToCheck.length, 'rate')} used in this run{' '}
        {run.ratesToCheck.length === 1 ? 'is' : 'are'} not certain.{' '}
        <Link to={address('people/rates')}>All pay scales and rates</Link>
      </p>
      <ul>
        {rateGroups(run.ratesToCheck).map(({ key, count: of, what, why }) => (
          <li key={key}>
            {what}
            {of > 1 && ` (${counted(of, 'rate')})`}
            {why && <span className="muted">: {why}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function stepsOf(run: Run): Step[] {
  const { preparedAt, preparedBy, releasedAt, releasedBy } = run;
  const last: Step =
    releasedAt !== null
      ? { what: 'Released', is: 'done', at: releasedAt, by: releasedBy }
      : run.state === 'prepared'
        ? { what: 'Release into the ledger', is: 'ahead' }
        : { what: runWord(run.state), is: 'done' };
  return [
    { what: 'Prepared', is: 'done', at: preparedAt, by: preparedBy },
    last,
    ...(run.state === 'superseded' ? [{ what: 'Superseded', is: 'done' as const }] : []),
  ];
}
