import { useCommand } from '../../../api/hooks.ts';
import {
  Action,
  checked,
  ChoiceField,
  DateField,
  dateOf,
  useFirstSchool,
} from '../../../patterns/form/index.ts';
import { useTrust } from '../../../app/trust.tsx';
import { nameOf } from './with-person.tsx';
import type { Person } from './with-person.tsx';

/** Records that somebody starts, at the school where they mainly work. */
export function Start({ person }: { readonly person: Person }) {
  const start = useCommand('hr-payroll', 'post', '/people/{personId}/starts');
  const { schools } = useTrust();
  const first = useFirstSchool();
  const name = nameOf(person);
  return (
    <Action
      isFirst
      label="Record start"
      title={`${name} starts`}
      consequence="They are employed from that day and can be given a post. This does not fill one."
      initial={{ schoolId: first, startsOn: '' }}
      check={({ schoolId, startsOn }, today) =>
        checked(
          ['schoolId', schoolId !== '', 'Choose the school where they mainly work.'],
          ['startsOn', dateOf(startsOn, today) !== null, 'Enter the first day, like 24 Nov.'],
        )
      }
      run={({ schoolId, startsOn }, key, today) =>
        start.mutateAsync({
          path: { personId: person.id },
          body: { schoolId, startsOn: dateOf(startsOn, today)! },
          key,
        })
      }
      done={`The start of ${name} is recorded.`}
    >
      {() => (
        <>
          <ChoiceField
            name="schoolId"
            label="School where they mainly work"
            options={schools.map(({ id, name: of }) => ({ value: id, label: of }))}
          />
          <DateField name="startsOn" label="First day" />
        </>
      )}
    </Action>
  );
}
