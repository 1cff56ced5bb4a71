import { estatesLeads } from '@bursar/shared-types/roles';
import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useMay, useSchoolName } from '../../../app/trust.tsx';
import { Detail } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { longDate } from '../../../words/format.ts';
import { Kept } from '../kept.tsx';
import { useSiteName } from '../sites.ts';
import { everyWords, isUnconfirmed, lawOf, wordOf } from '../words.ts';
import { AsKnown } from './as-known.tsx';
import { RecordedFacts } from './facts.tsx';
import { MovedRisks } from './moved-risks.tsx';
import { Next } from './next.tsx';
import { CheckActions } from './schedule.tsx';

type Check = Reply<'estates', '/checks/{id}'>;

/** One kind of check at a site: when it is due, what was done with which evidence, the risks linked to it. */
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
  const isLead = useMay()(estatesLeads, check.schoolId);
  const last = effective.occurrences.at(-1);
  const isOut = effective.state === 'Overdue' || effective.state === 'Failed';
  return (
    <Detail
      title={check.name}
      crumbs={[{ title: 'Checks', path: 'estates/checks' }]}
      schoolId={check.schoolId}
      status={<Status of={effective.state} />}
      lead={`${schoolName(check.schoolId)}, ${siteName(check.siteId)} · ${wordOf(check.area)}`}
      actions={<CheckActions check={check} />}
      next={effective.state === 'Not applicable' ? undefined : <Next check={check} />}
      timeline={timelineOf(check)}
      facts={[
        ['Due', effective.dueOn ? longDate(effective.dueOn) : 'No date set'],
        ['How often', effective.frequency ? everyWords(effective.frequency) : 'Not set'],
        ['Last done', last ? longDate(last.doneOn) : 'Not known'],
        ['Responsible', <Name key="owner" id={check.ownerId} />],
        ['Duty holder', <Name key="duty" id={check.dutyHolderId} />],
        ['Legal basis', lawOf(check.basis)],
        ...(isLead && isUnconfirmed(check.basis)
          ? ([['Source', 'Not yet confirmed against the source']] as const)
          : []),
      ]}
      sections={[
        ...(isOut
          ? [{ id: 'risks', title: 'Linked risks', content: <MovedRisks check={check} /> }]
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
          title: 'On the day / as we knew it',
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
            : 'Marked as not applicable',
      is: 'done',
      by: recordedBy,
      at: recordedAt,
    })),
    ...(effective.dueOn
      ? [{ what: `Due ${longDate(effective.dueOn)}`, is: 'ahead' as const }]
      : []),
  ];
}
