import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Answers, DraftForm, useEditing } from '../../../patterns/form/index.ts';
import { count, counted, longDate, money, month } from '../../../words/format.ts';
import { useRunBefore, WithRun } from './run.tsx';
import type { Run } from './run.tsx';
import { change } from './words.ts';

/** The last look before a month's pay goes into the ledger. */
export default function ReleasePage() {
  return <WithRun>{(run) => <Release run={run} />}</WithRun>;
}

function Release({ run }: { readonly run: Run }) {
  const release = useCommand('hr-payroll', 'post', '/pay-runs/{runId}/releases');
  const before = useRunBefore(run);
  const { trust } = useTrust();
  const address = useAddress();
  const path = `people/pay-runs/${run.id}`;
  const editing = useEditing(run, (read) =>
    read('hr-payroll', '/pay-runs/{runId}', { path: { runId: run.id } }),
  );
  return (
    <DraftForm
      form="release"
      title={`Release pay of ${month(run.month)}`}
      crumbs={[
        { title: 'Pay runs', path: 'people/pay-runs' },
        { title: month(run.month), path },
      ]}
      lead={`For ${counted(run.schools.length, 'school')} of ${trust.name}. Check before you release it.`}
      initial={{}}
      submitLabel={`Release ${money(run.total)} for ${counted(run.schools.length, 'school')}`}
      check={() => ({})}
      editing={editing}
      submit={async (_, key, _today, version) => {
        await release.mutateAsync({ path: { runId: run.id }, key, version });
        return address(path);
      }}
    >
      {() => (
        <Answers
          answers={[
            ['Month', month(run.month)],
            ['People are paid on', longDate(run.payDate)],
            ['Holders of posts', count(run.holders)],
            ['Cost', money(run.total)],
            ...(before
              ? ([[`Against ${month(before.month)}`, change(run.total - before.total)]] as const)
              : []),
            ['Prepared by', <Name key="by" id={run.preparedBy} />],
            [
              'Rates that are not certain',
              run.ratesToCheck.length === 0 ? 'None' : count(run.ratesToCheck.length),
            ],
          ]}
          consequence={
            run.supersedes
              ? 'Finance reverses every journal of the earlier run of this month and posts one journal for each school from this one. A release cannot be undone; the month would be prepared again.'
              : 'One journal for each school is posted to the ledger on the last day of the month. A release cannot be undone; the month would be prepared again.'
          }
        />
      )}
    </DraftForm>
  );
}
