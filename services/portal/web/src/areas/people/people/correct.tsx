import { useCommand } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { useEditing } from '../../../patterns/form/index.ts';
import { PersonForm } from './person-form.tsx';
import { personBody, typedPerson } from './person-values.ts';
import { WithPerson } from './with-person.tsx';
import type { Person } from './with-person.tsx';

/** Corrects what is kept of somebody; sealed fields left empty stay as they are. */
export default function CorrectPerson() {
  return <WithPerson>{(person) => <Correction person={person} />}</WithPerson>;
}

function Correction({ person }: { readonly person: Person }) {
  const change = useCommand('hr-payroll', 'put', '/people/{personId}');
  const address = useAddress();
  const { id: personId, accountEnding, niNumber, birthDate } = person;
  const editing = useEditing(
    person,
    (read) => read('hr-payroll', '/people/{personId}', { path: { personId } }),
    typedPerson,
  );
  const path = `people/people/${personId}`;
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <PersonForm
      form="person-correction"
      title={`Correct the details of ${name}`}
      crumbs={[
        { title: 'People', path: 'people/people' },
        { title: name, path },
      ]}
      initial={typedPerson(person)}
      label="Save details"
      sealed={{
        niNumber: 'Like QQ 12 34 56 C',
        bank: accountEnding
          ? `The account ending ${accountEnding} stays unless you enter another`
          : 'None recorded yet',
      }}
      editing={editing}
      submit={async (values, key, today, version) => {
        await change.mutateAsync({
          path: { personId },
          body: {
            ...personBody(values, today),
            // What was there and is emptied is to go.
            ...(birthDate && values.birthDate === '' && { birthDate: null }),
            ...(niNumber && values.niNumber === '' && { niNumber: null }),
          },
          key,
          version,
        });
        return address(path, person.schoolId);
      }}
    />
  );
}
