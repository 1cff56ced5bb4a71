import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { Detail } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { longDate } from '../../../words/format.ts';
import { useCategoryName } from '../names.tsx';
import { appetiteWords, distanceWords } from '../words.ts';
import { Explanation } from './explanation.tsx';
import { Links } from './links.tsx';
import { Next } from './next.tsx';
import { Scale } from './scale.tsx';
import { Scores } from './scores.tsx';
import { Standing } from './standing.tsx';
import { RiskActions } from './steps.tsx';
import { sentenceCase } from '../../../words/sentence-case.ts';

type Risk = Reply<'risk', '/risks/{riskId}'>;
type History = Reply<'risk', '/risks/{riskId}/history'>;

/** One risk: how it scores against the board's appetite and why, who owns it, its history. */
export default function RiskPage() {
  const { riskId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('risk', '/risks/{riskId}', { path: { riskId } });
  const history = useRead('risk', '/risks/{riskId}/history', { path: { riskId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data || !history.data) return <Loading what="the risk" />;
  return <Shown risk={asked.data} history={history.data} />;
}

function Shown({ risk, history }: { readonly risk: Risk; readonly history: History }) {
  const schoolName = useSchoolName();
  const categoryName = useCategoryName();
  const { own, current, appetite } = risk;
  const place = risk.schoolId
    ? schoolName(risk.schoolId)
    : risk.function
      ? sentenceCase(risk.function)
      : 'Whole trust';
  const isScored = own !== null && current !== null;
  return (
    <Detail
      title={risk.title}
      crumbs={[{ title: 'Risk register', path: 'risk/risks' }]}
      schoolId={risk.schoolId}
      status={
        <>
          <Standing risk={{ state: risk.state, standing: appetite?.standing ?? null }} />
          {risk.direction && risk.state === 'Live' && (
            <>
              <br />
              <Status of={risk.direction} />
            </>
          )}
        </>
      }
      lead={`${risk.number === null ? 'Draft' : `Risk ${risk.number}`} · ${place} · ${categoryName(risk.category)}`}
      actions={<RiskActions risk={risk} />}
      next={risk.state === 'Closed' ? undefined : <Next risk={risk} history={history} />}
      timeline={stepsOf(history)}
      facts={[
        ['Owner', <Name key="owner" id={risk.ownerId} />],
        [
          'Current score',
          current
            ? `${risk.points} of 25${risk.band ? `, ${risk.band.toLowerCase()}` : ''}`
            : 'Not scored yet',
        ],
        ['Against appetite', appetite ? distanceWords(appetite.distance) : 'No appetite set'],
        ['State', risk.state],
        ['Raised', longDate(risk.raisedOn)],
        ['Raised by', <Name key="by" id={risk.raisedBy} />],
      ]}
      sections={[
        ...(risk.description
          ? [
              {
                id: 'words',
                title: 'Why, and what would follow',
                content: <p>{risk.description}</p>,
              },
            ]
          : []),
        ...(isScored
          ? [
              {
                id: 'score',
                title: 'Score and appetite',
                content: (
                  <>
                    <Scale
                      scores={[
                        ['Inherent', own.inherent],
                        ['Current', current],
                        ['Target', own.target],
                      ]}
                      appetite={appetite}
                    />
                    <p>
                      {appetite
                        ? `${appetiteWords(appetite)} As approved by the board for ${categoryName(risk.category)} (version ${appetite.version}).`
                        : `The board has not set an appetite for ${categoryName(risk.category)}.`}
                    </p>
                  </>
                ),
              },
            ]
          : []),
        ...(isScored && risk.state !== 'Draft'
          ? [
              {
                id: 'why',
                title: 'Why the current score is what it is',
                content: <Explanation risk={risk} given={history.given} />,
              },
              {
                id: 'checks',
                title: 'Linked checks',
                content: <Links links={risk.links} />,
              },
              { id: 'scores', title: 'Scores over time', content: <Scores history={history} /> },
            ]
          : []),
      ]}
    />
  );
}

const changes: Readonly<Record<string, string>> = {
  raise: 'Raised',
  publish: 'Put on the register',
  edit: 'Edited',
  score: 'Scored',
  link: 'Linked to checks',
  close: 'Closed',
  reopen: 'Reopened',
};

/** What people did and when the risk crossed the board's lines, in the order it became known. */
function stepsOf({ changes: done, crossings }: History): Step[] {
  return [
    ...done.map(({ action, recordedAt, recordedBy, reason }) => ({
      what: changes[action] ?? sentenceCase(action),
      is: 'done' as const,
      at: recordedAt,
      by: recordedBy,
      note: reason,
    })),
    ...crossings.map(({ recordedAt, after, points }) => ({
      what: `${after}, at ${points}`,
      is: 'done' as const,
      at: recordedAt,
    })),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
}
