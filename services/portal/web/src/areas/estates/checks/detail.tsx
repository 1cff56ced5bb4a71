import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { Detail } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { longDate } from '../../../words/format.ts';
import { CheckStatus } from '../check-status.tsx';
import { Kept } from '../kept.tsx';
import { useSiteName } from '../sites.ts';
import { everyWords, wordOf } from '../words.ts';
import { AsKnown } from './as-known.tsx';
import { RecordedFacts } from './facts.tsx';
import { MovedRisks } from './moved-risks.tsx';
import { Next } from './next.tsx';
import { CheckActions } from './schedule.tsx';

type Check = Reply<'estates', '/checks/{id}'>;

/** One kind of check at a site: when it is due, what was done with which evidence, what it moves. */
export default function CheckPage() {
  const { checkId: id = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('estates', '/checks/{id}', { path: { id } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the check" />;
  return <Shown check={asked.data} />;
}

function Shown({ check }: { readonly check: Check }) {
  const schoolName = useSchoolName();
  const siteName = useSiteName();
  const { effective, facts } = check;
  const last = effective.occurrences.at(-1);
  const isOut = effective.state === 'Overdue' || effective.state === 'Failed';
  return (
    <Detail
      title={check.name}
      crumbs={[{ title: 'Checks', path: 'estates/checks' }]}
      schoolId={check.schoolId}
      status={<CheckStatus of={effective.state} />}
      lead={`${schoolName(check.schoolId)}, ${siteName(check.siteId)} · ${wordOf(check.area)}`}
      actions={<CheckActions check={check} />}
      next={effective.state === 'Not applicable' ? undefined : <Next check={check} />}
      timeline={timelineOf(check)}
      facts={[
        ['Due', effective.dueOn ? longDate(effective.dueOn) : 'No date set'],
        ['How often', effective.frequency ? everyWords(effective.frequency) : 'Not set'],
        ['Last done', last ? longDate(last.doneOn) : 'Not known'],
        ['Sees that it is done', <Name key="owner" id={check.ownerId} />],
        ['Duty-holder of the school', <Name key="duty" id={check.dutyHolderId} />],
        ['Basis', check.basis],
      ]}
      sections={[
        ...(isOut
          ? [{ id: 'risks', title: 'Risks that it moves', content: <MovedRisks check={check} /> }]
          : []),
        {
          id: 'history',
          title: 'History and evidence',
          content: (
            <>
              <Kept />
              <RecordedFacts check={check} facts={facts} />
            </>
          ),
        },
        {
          id: 'known',
          title: 'As effective and as known',
          content: <AsKnown check={check} />,
        },
      ]}
    />
  );
}

/** What was recorded of it, in the order it became known, and what is due. */
function timelineOf({ facts, effective }: Check): Step[] {
  return [
    ...facts.slice(-6).map(({ kind, on, result, recordedAt, recordedBy, dueOn }): Step => ({
      what:
        kind === 'completed'
          ? `${result === 'failed' ? 'Failed' : 'Done'} on ${longDate(on)}`
          : kind === 'scheduled'
            ? `Due date set: ${dueOn ? longDate(dueOn) : 'none'}`
            : 'Said not to apply',
      is: 'done',
      by: recordedBy,
      at: recordedAt,
    })),
    ...(effective.dueOn
      ? [{ what: `Due ${longDate(effective.dueOn)}`, is: 'ahead' as const }]
      : []),
  ];
}
