import { useCommand } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import { Action, checked, DateField, dateOf, useEditing } from '../../../patterns/form/index.ts';
import { longDate } from '../../../words/format.ts';
import type { SchoolKept } from './with-school.tsx';

/** Sets the last day of a school in the trust, or takes it back. */
export function Leave({ school }: { readonly school: SchoolKept }) {
  const leave = useCommand('directory', 'post', '/schools/{schoolId}/leave');
  const { trust } = useTrust();
  const { id: schoolId, name, leftOn } = school;
  const editing = useEditing(school, (read) =>
    read('directory', '/schools/{schoolId}', { path: { schoolId } }),
  );
  const send = (day: string | null, version: number, key?: string) =>
    leave.mutateAsync({ path: { schoolId }, body: { leftOn: day }, key, version });
  return (
    <>
      <Action
        label={leftOn ? 'Set another last day' : 'Record that it leaves'}
        title={`${name} leaves ${trust.name}`}
        consequence="From the day after, it is no longer a school of the trust and nothing new can be created for it. Its records stay, and those who could see them still can."
        initial={{ leftOn: '' }}
        check={(values, today) =>
          checked(['leftOn', dateOf(values.leftOn, today) !== null, 'Enter its last day.'])
        }
        editing={editing}
        run={(values, key, today, version) => send(dateOf(values.leftOn, today), version, key)}
        done={`The last day of ${name} is recorded.`}
        undo={(_, version) => send(leftOn, version)}
      >
        {() => <DateField name="leftOn" label="Last day in the trust" />}
      </Action>
      {leftOn && (
        <Action
          label="Cancel its leaving"
          title={`${name} stays in ${trust.name}`}
          consequence={`Its last day, ${longDate(leftOn)}, is taken back.`}
          initial={{}}
          editing={editing}
          run={(_, key, _today, version) => send(null, version, key)}
          done={`${name} stays.`}
        />
      )}
    </>
  );
}
