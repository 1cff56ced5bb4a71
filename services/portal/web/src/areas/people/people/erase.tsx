import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import {
  Answers,
  AreaField,
  checked,
  DraftForm,
  useEditing,
} from '../../../patterns/form/index.ts';
import { longDate } from '../../../words/format.ts';
import { nameOf, WithPerson } from './with-person.tsx';
import type { Person } from './with-person.tsx';

/** The last look before who somebody was is erased for good. */
export default function ErasePerson() {
  return <WithPerson>{(person) => <Erasure person={person} />}</WithPerson>;
}

function Erasure({ person }: { readonly person: Person }) {
  const erase = useCommand('hr-payroll', 'post', '/people/{personId}/erasures');
  const address = useAddress();
  const school = useSchoolName();
  const { id: personId } = person;
  const editing = useEditing(person, (read) =>
    read('hr-payroll', '/people/{personId}', { path: { personId } }),
  );
  const name = nameOf(person);
  return (
    <DraftForm
      form="erasure"
      title={`Erase ${name}`}
      crumbs={[
        { title: 'People', path: 'people/people' },
        { title: name, path: `people/people/${personId}` },
      ]}
      lead="Check what is erased, and say why."
      initial={{ reason: '' }}
      submitLabel={`Erase ${name} permanently`}
      check={({ reason }) =>
        checked([
          'reason',
          reason.trim().length >= 10,
          'Say why in ten letters or more, without a word about the person.',
        ])
      }
      editing={editing}
      submit={async ({ reason }, key, _, version) => {
        await erase.mutateAsync({
          path: { personId },
          body: { reason: reason.trim() },
          key,
          version,
        });
        return address('people/people');
      }}
    >
      {() => (
        <>
          <Answers
            answers={[
              ['Erased', 'Name, birth date, National Insurance number, bank account'],
              [
                'Kept',
                'The days, posts and amounts of their employment, under an id that leads nowhere',
              ],
              ['School', school(person.schoolId)],
              ['Last day', person.leftOn ? longDate(person.leftOn) : 'None: they never started'],
            ]}
            consequence="This cannot be undone. Nobody can find out again who they were; if they come back they are added as a new person."
          />
          <AreaField
            name="reason"
            label="Reason"
            hint="Such as the retention period is over; no word about the person"
            maxLength={500}
          />
        </>
      )}
    </DraftForm>
  );
}
