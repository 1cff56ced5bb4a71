import { useCommand } from '../../../api/hooks.ts';
import {
  Action,
  checked,
  DateField,
  dateOf,
  Fields,
  MoneyField,
  penceOf,
  TextField,
} from '../../../patterns/form/index.ts';

/** Hundredths of a percent of a typed percentage: 2040 of "20.4"; null where it cannot be read. */
const basisPointsOf = (typed: string): number | null => {
  const found = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(typed.trim());
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null;
};

/** Sets the employer's rate in a local government pension fund, from its certificate. */
export function SetPensionRate() {
  const set = useCommand('hr-payroll', 'put', '/pension-rates/{fund}/{from}');
  return (
    <Action
      label="Set pension fund’s rate"
      title="Set the employer’s rate in a pension fund"
      consequence="From that day the month’s pay is worked out with it. Entering the same fund and day again replaces that rate. Months that were released stay as they are until they are done again."
      initial={{ fund: '', from: '', until: '', rate: '', source: '' }}
      check={({ fund, from, until, rate, source }, today) =>
        checked(
          [
            'fund',
            /^[a-z0-9]+(-[a-z0-9]+)*$/.test(fund.trim()),
            'Enter the fund in lower case with hyphens, like west-county.',
          ],
          ['from', dateOf(from, today) !== null, 'Enter the first day, like 1 Apr 2026.'],
          [
            'until',
            until === '' || dateOf(until, today) !== null,
            'Enter the last day, or leave it out.',
          ],
          ['rate', basisPointsOf(rate) !== null, 'Enter the percentage, like 20.4.'],
          ['source', source.trim() !== '', 'Say where the rate stands.'],
        )
      }
      run={({ fund, from, until, rate, source }, key, today) =>
        set.mutateAsync({
          path: { fund: fund.trim(), from: dateOf(from, today)! },
          body: {
            until: until === '' ? null : dateOf(until, today),
            basisPoints: basisPointsOf(rate)!,
            source: source.trim(),
          },
          key,
        })
      }
      done="The rate is set."
    >
      {() => (
        <>
          <TextField name="fund" label="Fund" hint="Like west-county" />
          <Fields>
            <DateField name="from" label="From" />
            <DateField name="until" label="Last day" isOptional />
          </Fields>
          <TextField name="rate" label="Rate (%)" />
          <TextField
            name="source"
            label="Source"
            hint="The fund’s rates and adjustments certificate"
            maxLength={300}
          />
        </>
      )}
    </Action>
  );
}

/** Sets the trust's part of the allowance against the apprenticeship levy. */
export function SetLevy() {
  const set = useCommand('hr-payroll', 'put', '/levy-allowances/{from}');
  return (
    <Action
      label="Set levy allowance"
      title="Set the allowance against the apprenticeship levy"
      consequence="From that day the levy is a cost of pay beyond this allowance: nil to £1,250 a month."
      initial={{ from: '', monthly: '' }}
      check={({ from, monthly }, today) =>
        checked(
          ['from', dateOf(from, today) !== null, 'Enter the first day, like 1 Apr 2026.'],
          ['monthly', penceOf(monthly) !== null, 'Enter the allowance of a month, like 1,250.'],
        )
      }
      run={({ from, monthly }, key, today) =>
        set.mutateAsync({
          path: { from: dateOf(from, today)! },
          body: { monthly: penceOf(monthly)! },
          key,
        })
      }
      done="The allowance is set."
    >
      {() => (
        <>
          <DateField name="from" label="From" />
          <MoneyField name="monthly" label="A month" />
        </>
      )}
    </Action>
  );
}
