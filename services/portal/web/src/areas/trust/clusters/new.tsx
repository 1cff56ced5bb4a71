import { useCommand } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { ClusterForm } from './cluster-form.tsx';

/** Forms a cluster of schools. */
export default function NewCluster() {
  const form = useCommand('directory', 'post', '/clusters');
  const address = useAddress();
  return (
    <ClusterForm
      title="Form a cluster"
      crumbs={[{ title: 'Clusters', path: 'trust/clusters' }]}
      initial={{ name: '', schoolIds: [] }}
      verb="Form"
      submit={async ({ name, schoolIds }, key) => {
        const { id } = await form.mutateAsync({
          body: { name: name.trim(), schoolIds: [...schoolIds] },
          key,
        });
        return address(`trust/clusters/${id}`);
      }}
    />
  );
}
