import { administrators } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { ButtonLink, Detail } from '../../../patterns/detail/detail.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, count, dateCell, longDate } from '../../../words/format.ts';
import { ClusterName } from '../clusters/cluster-name.tsx';
import { phaseName } from '../words.ts';
import { Leave } from './leave.tsx';
import { WithSchool } from './with-school.tsx';
import type { SchoolKept } from './with-school.tsx';

/** One school: what is known of it, and which cluster it was in when. */
export default function SchoolPage() {
  return <WithSchool>{(school) => <Shown school={school} />}</WithSchool>;
}

function Shown({ school }: { readonly school: SchoolKept }) {
  const may = useMay();
  const address = useAddress();
  const today = businessDate();
  const { kind, leftOn, joinedOn, pupils } = school;
  const hasLeft = leftOn !== null && leftOn < today;
  const isSchool = kind === 'school';
  return (
    <Detail
      title={school.name}
      crumbs={[{ title: 'Schools', path: 'trust/schools' }]}
      schoolId={hasLeft ? null : school.id}
      status={<Status of={leftOn === null ? 'Active' : hasLeft ? 'Left' : 'Leaving'} />}
      lead={isSchool ? undefined : 'The central team'}
      actions={
        may(administrators) && (
          <>
            {!hasLeft && (
              <ButtonLink to={address(`trust/schools/${school.id}/change`)}>
                {isSchool ? 'Change school' : 'Change central team'}
              </ButtonLink>
            )}
            <Leave school={school} />
          </>
        )
      }
      timeline={stepsOf(school, today)}
      facts={[
        ...(isSchool
          ? ([
              ['URN', school.urn ?? 'Not known'],
              ['Phase', school.phase ? phaseName(school.phase) : 'Not known'],
              ['Type', school.establishmentType ?? 'Not known'],
              ['Pupils', pupils === null ? 'Not known' : count(pupils)],
            ] as const)
          : []),
        ['Local authority', school.localAuthority ?? 'Not known'],
        ['Region', school.region ?? 'Not known'],
        ['First day in the trust', joinedOn ? longDate(joinedOn) : 'Not known'],
        ...(leftOn ? ([['Last day in the trust', longDate(leftOn)]] as const) : []),
      ]}
      sections={
        isSchool
          ? [{ id: 'clusters', title: 'Clusters', content: <Clusters schoolId={school.id} /> }]
          : []
      }
    />
  );
}

/** Which cluster the school was in, from when until when. */
function Clusters({ schoolId }: { readonly schoolId: string }) {
  const address = useAddress();
  const asked = useRead('directory', '/schools/{schoolId}/clusters', { path: { schoolId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the clusters" />;
  if (asked.data.items.length === 0) return <p className="muted">It has been in no cluster.</p>;
  return (
    <Statement
      caption="Clusters of the school"
      rows={asked.data.items.toReversed()}
      rowKey={({ clusterId, from }) => `${clusterId} ${from}`}
      columns={[
        {
          key: 'cluster',
          title: 'Cluster',
          cell: ({ clusterId }) => (
            <Link to={address(`trust/clusters/${clusterId}`)}>
              <ClusterName id={clusterId} />
            </Link>
          ),
        },
        { key: 'from', title: 'From', cell: ({ from }) => dateCell(from) },
        {
          key: 'until',
          title: 'Not any more from',
          cell: ({ until }) => (until ? dateCell(until) : '–'),
        },
      ]}
    />
  );
}

function stepsOf({ joinedOn, leftOn }: SchoolKept, today: string): Step[] {
  const step = (what: string, day: string): Step => ({
    what: `${what}, ${longDate(day)}`,
    is: day <= today ? 'done' : 'ahead',
  });
  return [
    ...(joinedOn ? [step('Joined', joinedOn)] : []),
    ...(leftOn ? [step('Last day', leftOn)] : []),
  ];
}
