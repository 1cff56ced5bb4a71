import { estatesLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import { useMay, useTrust } from '../../../app/trust.tsx';
import { Action, checked, ChoiceField, TextField } from '../../../patterns/form/index.ts';

/** Adds a site of a school, which begins with every check of the catalogue, not set up. */
export function AddSite() {
  const add = useCommand('estates', 'post', '/sites');
  const { schools, scope } = useTrust();
  const may = useMay();
  if (!may(estatesLeads)) return null;
  const inScope = schools.filter(({ id }) => scope.schoolIds?.includes(id) ?? true);
  return (
    <Action
      isFirst
      label="Add a site"
      title="Add a site"
      consequence="It begins with every check of the catalogue, shown as not set up until you say when each is due."
      initial={{ schoolId: scope.school?.id ?? '', name: '' }}
      check={({ schoolId, name }) =>
        checked(
          ['schoolId', schoolId !== '', 'Choose the school.'],
          ['name', name.trim() !== '', 'Name the site.'],
        )
      }
      run={({ schoolId, name }, key) =>
        add.mutateAsync({ body: { schoolId, name: name.trim() }, key })
      }
      done="The site is added."
    >
      {() => (
        <>
          <ChoiceField
            name="schoolId"
            label="Which school?"
            options={inScope.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField
            name="name"
            label="Name of the site"
            hint="Like: Lower school"
            maxLength={100}
          />
        </>
      )}
    </Action>
  );
}
