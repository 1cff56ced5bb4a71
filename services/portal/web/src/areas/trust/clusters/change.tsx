import { useCommand } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { useEditing } from '../../../patterns/form/index.ts';
import { ClusterForm } from './cluster-form.tsx';
import { WithCluster } from './with-cluster.tsx';
import type { ClusterKept } from './with-cluster.tsx';

/** Sets the name and the schools of a cluster anew. */
export default function ChangeCluster() {
  return <WithCluster>{(cluster) => <Change cluster={cluster} />}</WithCluster>;
}

function Change({ cluster }: { readonly cluster: ClusterKept }) {
  const change = useCommand('directory', 'put', '/clusters/{clusterId}');
  const address = useAddress();
  const { id, name, schoolIds } = cluster;
  const editing = useEditing(
    cluster,
    (read) => read('directory', '/clusters/{clusterId}', { path: { clusterId: id } }),
    (of) => ({ name: of.name, schoolIds: of.schoolIds }),
  );
  return (
    <ClusterForm
      title={`Change ${name}`}
      crumbs={[
        { title: 'Clusters', path: 'trust/clusters' },
        { title: name, path: `trust/clusters/${id}` },
      ]}
      clusterId={id}
      initial={{ name, schoolIds }}
      verb="Set"
      editing={editing}
      submit={async (values, key, _, version) => {
        await change.mutateAsync({
          path: { clusterId: id },
          body: { name: values.name.trim(), schoolIds: [...values.schoolIds] },
          key,
          version,
        });
        return address(`trust/clusters/${id}`);
      }}
    />
  );
}
