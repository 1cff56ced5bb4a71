import { administrators } from '@bursar/shared-types/roles';
import { Link } from '@tanstack/react-router';
import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useMay, useSchoolName } from '../../../app/trust.tsx';
import { ButtonLink, Detail } from '../../../patterns/detail/detail.tsx';
import { Action, useEditing } from '../../../patterns/form/index.ts';
import { Statement } from '../../../patterns/statement.tsx';
import { Status } from '../../../patterns/status.tsx';
import { counted, dateCell, longDate } from '../../../words/format.ts';
import { WithCluster } from './with-cluster.tsx';
import type { ClusterKept } from './with-cluster.tsx';

/** One cluster: its schools now, and which was in it when. */
export default function ClusterPage() {
  return <WithCluster>{(cluster) => <Shown cluster={cluster} />}</WithCluster>;
}

function Shown({ cluster }: { readonly cluster: ClusterKept }) {
  const { id, name, schoolIds, dissolvedOn, stays } = cluster;
  const may = useMay();
  const address = useAddress();
  return (
    <Detail
      title={name}
      crumbs={[{ title: 'Clusters', path: 'trust/clusters' }]}
      schoolId={null}
      status={<Status of={dissolvedOn ? 'Dissolved' : 'Active'} />}
      lead={counted(schoolIds.length, 'school')}
      actions={
        may(administrators) &&
        !dissolvedOn && (
          <>
            <ButtonLink to={address(`trust/clusters/${id}/change`)}>Set its schools</ButtonLink>
            <Dissolve cluster={cluster} />
          </>
        )
      }
      timeline={
        dissolvedOn ? [{ what: `Dissolved, ${longDate(dissolvedOn)}`, is: 'done' as const }] : []
      }
      facts={[
        ['Schools', schoolIds.length],
        ...(dissolvedOn ? ([['Dissolved', longDate(dissolvedOn)]] as const) : []),
      ]}
      sections={[
        { id: 'stays', title: 'Which school was in it when', content: <Stays stays={stays} /> },
      ]}
    />
  );
}

function Stays({ stays }: { readonly stays: ClusterKept['stays'] }) {
  const address = useAddress();
  const name = useSchoolName();
  if (stays.length === 0) return <p className="muted">No school was in it for a whole day.</p>;
  const rows = stays.toSorted((a, b) => Number(a.until !== null) - Number(b.until !== null));
  return (
    <Statement
      caption="Schools of the cluster, and when"
      rows={rows}
      rowKey={({ schoolId, from }) => `${schoolId} ${from}`}
      columns={[
        {
          key: 'school',
          title: 'School',
          cell: ({ schoolId }) => (
            <Link to={address(`trust/schools/${schoolId}`)}>{name(schoolId)}</Link>
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

function Dissolve({ cluster }: { readonly cluster: ClusterKept }) {
  const { id, name, schoolIds } = cluster;
  const editing = useEditing(cluster, (read) =>
    read('directory', '/clusters/{clusterId}', { path: { clusterId: id } }),
  );
  const dissolve = useCommand('directory', 'post', '/clusters/{clusterId}/dissolve');
  return (
    <Action
      label="Dissolve cluster"
      title={`Dissolve ${name}`}
      consequence={`Its ${counted(schoolIds.length, 'school')} are in no cluster from today, and roles held at it give nothing any more. It cannot be brought back; a new one can be formed.`}
      initial={{}}
      editing={editing}
      run={(_, key, _today, version) =>
        dissolve.mutateAsync({ path: { clusterId: id }, key, version })
      }
      done={`${name} is dissolved.`}
    />
  );
}
