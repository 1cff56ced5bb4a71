import { estatesLeads } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useMay, useSchoolName } from '../../../app/trust.tsx';
import {
  Action,
  AreaField,
  checked,
  ChoiceField,
  ColleagueField,
  DateField,
  dateOf,
  Fields,
  TextField,
  useEditing,
} from '../../../patterns/form/index.ts';
import { longDate } from '../../../words/format.ts';

type Check = Reply<'estates', '/checks/{id}'>;
type Unit = NonNullable<Check['effective']['frequency']>['unit'];

const units = [
  { value: 'day', label: 'days' },
  { value: 'week', label: 'weeks' },
  { value: 'month', label: 'months' },
  { value: 'year', label: 'years' },
];
const whole = (text: string): number | null =>
  /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : null;

/** What is typed over of a check: its due date, how often, and whose it is. */
const typedCheck = ({ effective, ownerId, dutyHolderId }: Check) => ({
  dueOn: effective.dueOn ? longDate(effective.dueOn) : '',
  every: String(effective.frequency?.every ?? ''),
  unit: (effective.frequency?.unit ?? '') as string,
  ownerId: ownerId ?? '',
  dutyHolderId: dutyHolderId ?? '',
});

/** A check that a dialog changes: who changed it meanwhile is said by its facts. */
const useCheckEditing = <V extends object = object>(
  check: Check,
  typed?: (check: Check) => Partial<V>,
) =>
  useEditing<Check, V>(
    check,
    async (read) => {
      const now = await read('estates', '/checks/{id}', { path: { id: check.id } });
      const history = now.facts.map(({ recordedBy: by, recordedAt: at }) => ({ by, at }));
      return { ...now, history };
    },
    typed,
  );

/** What an estates lead can do with a check: set it up or move it, or say that it does not apply. */
export function CheckActions({ check }: { readonly check: Check }) {
  if (!useMay()(estatesLeads, check.schoolId)) return null;
  return (
    <>
      <Schedule check={check} />
      {check.effective.state !== 'Not applicable' && <End check={check} />}
    </>
  );
}

function Schedule({ check }: { readonly check: Check }) {
  const schedule = useCommand('estates', 'put', '/checks/{id}/schedule');
  const schoolName = useSchoolName();
  const { id, name, effective } = check;
  const isNew = effective.dueOn === null;
  const editing = useCheckEditing(check, typedCheck);
  return (
    <Action
      isFirst={isNew}
      label={isNew ? 'Set up check' : 'Move check'}
      title={`${name} at ${schoolName(check.schoolId)}`}
      consequence={
        isNew
          ? 'From its due date it is shown as due soon, then overdue.'
          : 'The earlier dates stay in its history. Moving it back, or doing it less often than the catalogue says, needs a reason.'
      }
      initial={{ ...typedCheck(check), reason: '' }}
      check={({ dueOn, every: often, unit: of }, today) =>
        checked(
          ['dueOn', dateOf(dueOn, today) !== null, 'Enter the due date, like 24/11/26.'],
          [
            'every',
            (often.trim() === '' && of === '') || whole(often) !== null,
            'Enter a whole number from 1, or leave both empty.',
          ],
          ['unit', often.trim() === '' || of !== '', 'Choose days, weeks, months or years.'],
        )
      }
      editing={editing}
      run={(values, _, today, version) =>
        schedule.mutateAsync({
          path: { id },
          body: {
            dueOn: dateOf(values.dueOn, today)!,
            frequency:
              values.every.trim() === ''
                ? null
                : { every: whole(values.every)!, unit: values.unit as Unit },
            reason: values.reason.trim() || null,
            ownerId: values.ownerId || null,
            dutyHolderId: values.dutyHolderId || null,
          },
          version,
        })
      }
      done={isNew ? 'The check is set up.' : 'The check is moved.'}
    >
      {() => (
        <>
          <DateField name="dueOn" label={isNew ? 'First due' : 'Due'} />
          <Fields>
            <TextField
              name="every"
              label="Done every"
              hint="As in the catalogue, unless you enter something else"
              inputMode="numeric"
              isOptional
            />
            <ChoiceField name="unit" label="Of" hint="Counted in the calendar" options={units} />
          </Fields>
          <AreaField name="reason" label="Why" isOptional maxLength={1000} />
          <ColleagueField name="ownerId" label="Responsible person" isOptional />
          <ColleagueField name="dutyHolderId" label="Duty holder" isOptional />
        </>
      )}
    </Action>
  );
}

function End({ check }: { readonly check: Check }) {
  const end = useCommand('estates', 'post', '/checks/{id}/end');
  const schoolName = useSchoolName();
  const { id, name } = check;
  const editing = useCheckEditing(check);
  return (
    <Action
      label="Does not apply"
      title={`${name} does not apply at ${schoolName(check.schoolId)}`}
      consequence="It is no longer due and no longer affects linked risks. It can be set up again."
      initial={{ reason: '' }}
      check={({ reason }) =>
        checked(['reason', reason.trim() !== '', 'Say why it does not apply.'])
      }
      editing={editing}
      run={({ reason }, key, _, version) =>
        end.mutateAsync({ path: { id }, body: { reason: reason.trim() }, key, version })
      }
      done="The check no longer applies."
    >
      {() => <AreaField name="reason" label="Why does it not apply?" maxLength={1000} />}
    </Action>
  );
}
