import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { SchoolForm } from './school-form.tsx';
import { emptySchool, schoolBody } from './school-values.ts';

/** Adds a school, or the central team, to the trust. */
export default function NewSchool() {
  const add = useCommand('directory', 'post', '/schools');
  const { trust } = useTrust();
  const address = useAddress();
  return (
    <SchoolForm
      title="Add a school"
      crumbs={[{ title: 'Schools', path: 'trust/schools' }]}
      lead={`To ${trust.name}. Leave empty what is not known yet.`}
      initial={emptySchool}
      label={({ name }) => `Add ${name.trim() || 'school'} to ${trust.name}`}
      submit={async (values, key, today) => {
        const { id } = await add.mutateAsync({
          body: { ...schoolBody(values, today), kind: values.kind },
          key,
        });
        return address(`trust/schools/${id}`);
      }}
    />
  );
}
