import { useCommand } from '../../../api/hooks.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { Action, checked, DateField, dateOf } from '../../../patterns/form/index.ts';
import { counted } from '../../../words/format.ts';
import { nameOf } from './with-person.tsx';
import type { Person } from './with-person.tsx';

/** Records somebody's last day, which ends every post that they hold. */
export function Depart({ person }: { readonly person: Person }) {
  const leave = useCommand('hr-payroll', 'post', '/people/{personId}/departures');
  const school = useSchoolName();
  const name = nameOf(person);
  const open = person.posts.filter(({ until }) => until === null).length;
  return (
    <Action
      label="Record departure"
      title={`${name} leaves ${school(person.schoolId)}`}
      consequence={
        open > 0
          ? `Their employment ends with that day, and with it ${counted(open, 'post')} that they hold; each is vacant from the day after. Why they leave is not asked.`
          : 'Their employment ends with that day. Why they leave is not asked.'
      }
      initial={{ leftOn: '' }}
      check={({ leftOn }, today) =>
        checked(['leftOn', dateOf(leftOn, today) !== null, 'Enter the last day, like 24 Nov.'])
      }
      run={({ leftOn }, key, today) =>
        leave.mutateAsync({
          path: { personId: person.id },
          body: { leftOn: dateOf(leftOn, today)! },
          key,
        })
      }
      done={`The departure of ${name} is recorded.`}
    >
      {() => <DateField name="leftOn" label="Last day" />}
    </Action>
  );
}
