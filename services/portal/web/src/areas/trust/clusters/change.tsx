import { useCommand } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { ClusterForm } from './cluster-form.tsx';
import { WithCluster } from './with-cluster.tsx';

/** Sets the name and the schools of a cluster anew. */
export default function ChangeCluster() {
  const change = useCommand('directory', 'put', '/clusters/{clusterId}');
  const address = useAddress();
  return (
    <WithCluster>
      {({ id, name, schoolIds, version }) => (
        <ClusterForm
          title={`Change ${name}`}
          crumbs={[
            { title: 'Clusters', path: 'trust/clusters' },
            { title: name, path: `trust/clusters/${id}` },
          ]}
          clusterId={id}
          initial={{ name, schoolIds, version: String(version) }}
          verb="Set"
          submit={async (values, key) => {
            await change.mutateAsync({
              path: { clusterId: id },
              body: { name: values.name.trim(), schoolIds: [...values.schoolIds] },
              key,
              version: Number(values.version),
            });
            return address(`trust/clusters/${id}`);
          }}
        />
      )}
    </WithCluster>
  );
}
