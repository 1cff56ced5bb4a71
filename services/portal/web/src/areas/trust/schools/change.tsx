import { useCommand } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { SchoolForm } from './school-form.tsx';
import { schoolBody, typedSchool } from './school-values.ts';
import { WithSchool } from './with-school.tsx';

/** Sets what is known of a school anew. */
export default function ChangeSchool() {
  const change = useCommand('directory', 'put', '/schools/{schoolId}');
  const address = useAddress();
  return (
    <WithSchool>
      {(school) => (
        <SchoolForm
          title={`Change ${school.name}`}
          crumbs={[
            { title: 'Schools', path: 'trust/schools' },
            { title: school.name, path: `trust/schools/${school.id}` },
          ]}
          lead="What is emptied is no longer known. Its name changes everywhere at once."
          initial={typedSchool(school)}
          label={() => `Save ${school.name}`}
          submit={async (values, key, today) => {
            await change.mutateAsync({
              path: { schoolId: school.id },
              body: schoolBody(values, today),
              key,
              version: Number(values.version),
            });
            return address(`trust/schools/${school.id}`);
          }}
        />
      )}
    </WithSchool>
  );
}
