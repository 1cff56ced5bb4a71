import { useCommand } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import { Action, checked, DateField, dateOf } from '../../../patterns/form/index.ts';
import { longDate } from '../../../words/format.ts';
import type { SchoolKept } from './with-school.tsx';

/** Sets the last day of a school in the trust, or takes it back. */
export function Leave({ school }: { readonly school: SchoolKept }) {
  const leave = useCommand('directory', 'post', '/schools/{schoolId}/leave');
  const { trust } = useTrust();
  const { id, name, leftOn, version } = school;
  const send = (day: string | null, key?: string, of = version) =>
    leave.mutateAsync({ path: { schoolId: id }, body: { leftOn: day }, key, version: of });
  return (
    <>
      <Action
        label={leftOn ? 'Set another last day' : 'Record that it leaves'}
        title={`${name} leaves ${trust.name}`}
        consequence="From the day after it is no school of the trust: nothing more is created for it. Its records stay, and whoever had to do with them still sees them."
        initial={{ leftOn: '' }}
        check={(values, today) =>
          checked(['leftOn', dateOf(values.leftOn, today) !== null, 'Enter its last day.'])
        }
        run={(values, key, today) => send(dateOf(values.leftOn, today), key)}
        done={`The last day of ${name} is recorded.`}
        undo={() => send(leftOn, undefined, version + 1)}
      >
        {() => <DateField name="leftOn" label="Last day in the trust" />}
      </Action>
      {leftOn && (
        <Action
          label="It stays after all"
          title={`${name} stays in ${trust.name}`}
          consequence={`Its last day, ${longDate(leftOn)}, is taken back.`}
          initial={{}}
          run={(_, key) => send(null, key)}
          done={`${name} stays.`}
        />
      )}
    </>
  );
}
