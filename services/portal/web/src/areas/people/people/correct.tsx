import { useCommand } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { date } from '../../../words/format.ts';
import { PersonForm } from './person-form.tsx';
import { personBody } from './person-values.ts';
import { WithPerson } from './with-person.tsx';

/** Corrects what is kept of somebody; sealed fields left empty stay as they are. */
export default function CorrectPerson() {
  const change = useCommand('hr-payroll', 'put', '/people/{personId}');
  const address = useAddress();
  return (
    <WithPerson>
      {(person) => {
        const path = `people/people/${person.id}`;
        const name = `${person.givenName} ${person.familyName}`;
        const { accountEnding, niNumber } = person;
        return (
          <PersonForm
            form="person-correction"
            title={`Correct what is kept of ${name}`}
            crumbs={[
              { title: 'People', path: 'people/people' },
              { title: name, path },
            ]}
            initial={{
              givenName: person.givenName,
              familyName: person.familyName,
              niCategory: person.niCategory,
              birthDate: person.birthDate ? date(person.birthDate) : '',
              niNumber: niNumber ?? '',
              sortCode: '',
              accountNumber: '',
            }}
            label="Save what is kept"
            sealed={{
              niNumber: 'Like QQ 12 34 56 C',
              bank: accountEnding
                ? `The account ending ${accountEnding} stays unless you enter another`
                : 'None is kept yet',
            }}
            submit={async (values, key, today) => {
              await change.mutateAsync({
                path: { personId: person.id },
                body: {
                  ...personBody(values, today),
                  // What was there and is emptied is to go.
                  ...(person.birthDate && values.birthDate === '' && { birthDate: null }),
                  ...(niNumber && values.niNumber === '' && { niNumber: null }),
                },
                key,
                version: person.version,
              });
              return address(path, person.schoolId);
            }}
          />
        );
      }}
    </WithPerson>
  );
}
