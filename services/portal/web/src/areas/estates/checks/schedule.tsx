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
  const { id, version, name, effective, ownerId, dutyHolderId } = check;
  const isNew = effective.dueOn === null;
  const { every, unit } = effective.frequency ?? { every: '', unit: '' };
  return (
    <Action
      isFirst={isNew}
      label={isNew ? 'Set up check' : 'Move check'}
      title={`${name} at ${schoolName(check.schoolId)}`}
      consequence={
        isNew
          ? 'From its due date it is told when it is due soon and overdue.'
          : 'What was set before stays in its history. To put it off, or to do it less often than the catalogue says, takes a reason.'
      }
      initial={{
        dueOn: effective.dueOn ? longDate(effective.dueOn) : '',
        every: String(every),
        unit: unit as string,
        reason: '',
        ownerId: ownerId ?? '',
        dutyHolderId: dutyHolderId ?? '',
      }}
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
      run={(values, _, today) =>
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
              hint="As the catalogue has it, unless given"
              inputMode="numeric"
              isOptional
            />
            <ChoiceField name="unit" label="Of" hint="Counted in the calendar" options={units} />
          </Fields>
          <AreaField name="reason" label="Why" isOptional maxLength={1000} />
          <ColleagueField name="ownerId" label="Who sees that it is done" isOptional />
          <ColleagueField name="dutyHolderId" label="Duty-holder of the school" isOptional />
        </>
      )}
    </Action>
  );
}

function End({ check }: { readonly check: Check }) {
  const end = useCommand('estates', 'post', '/checks/{id}/end');
  const schoolName = useSchoolName();
  const { id, version, name } = check;
  return (
    <Action
      label="Does not apply"
      title={`${name} does not apply at ${schoolName(check.schoolId)}`}
      consequence="It is not due any more, and moves no risk. It can be set up again."
      initial={{ reason: '' }}
      check={({ reason }) =>
        checked(['reason', reason.trim() !== '', 'Say why it does not apply.'])
      }
      run={({ reason }, key) =>
        end.mutateAsync({ path: { id }, body: { reason: reason.trim() }, key, version })
      }
      done="The check does not apply any more."
    >
      {() => <AreaField name="reason" label="Why does it not apply?" maxLength={1000} />}
    </Action>
  );
}
