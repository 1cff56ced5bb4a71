import { useCommand } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { useEditing } from '../../../patterns/form/index.ts';
import { SchoolForm } from './school-form.tsx';
import { schoolBody, typedSchool } from './school-values.ts';
import { WithSchool } from './with-school.tsx';
import type { SchoolKept } from './with-school.tsx';

/** Sets what is known of a school anew. */
export default function ChangeSchool() {
  return <WithSchool>{(school) => <Change school={school} />}</WithSchool>;
}

function Change({ school }: { readonly school: SchoolKept }) {
  const change = useCommand('directory', 'put', '/schools/{schoolId}');
  const address = useAddress();
  const { id: schoolId } = school;
  const editing = useEditing(
    school,
    (read) => read('directory', '/schools/{schoolId}', { path: { schoolId } }),
    typedSchool,
  );
  return (
    <SchoolForm
      title={`Change ${school.name}`}
      crumbs={[
        { title: 'Schools', path: 'trust/schools' },
        { title: school.name, path: `trust/schools/${schoolId}` },
      ]}
      lead="A field left empty is cleared. A new name is shown everywhere at once."
      initial={typedSchool(school)}
      label={() => `Save ${school.name}`}
      editing={editing}
      submit={async (values, key, today, version) => {
        await change.mutateAsync({
          path: { schoolId },
          body: schoolBody(values, today),
          key,
          version,
        });
        return address(`trust/schools/${schoolId}`);
      }}
    />
  );
}
