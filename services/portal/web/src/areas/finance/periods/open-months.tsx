import { useCommand } from '../../../api/hooks.ts';
import { Action, checked, TextField } from '../../../patterns/form/index.ts';
import { useToday } from '../../../app/today.ts';
import { counted, month } from '../../../words/format.ts';
import { monthsFrom } from './months-from.ts';
import { nextToOpen } from './order.ts';
import type { Period } from './order.ts';

/** Opens the next months for posting, none left out between. */
export function OpenMonths({ periods }: { readonly periods: readonly Period[] }) {
  const open = useCommand('finance', 'post', '/periods');
  const today = useToday();
  const first = nextToOpen(periods) ?? today.slice(0, 7);
  return (
    <Action
      label="Open months"
      title="Open months for posting at every school"
      consequence={`Journals may be dated in them from now on. The next month to open is ${month(first)}.`}
      initial={{ number: '1' }}
      check={({ number }) =>
        checked(['number', /^([1-9]|1\d|2[0-4])$/.test(number.trim()), 'Enter 1 to 24 months.'])
      }
      run={({ number }, key) =>
        open.mutateAsync({
          body: { month: first, through: monthsFrom(first, Number(number) - 1) },
          key,
        })
      }
      done="The months are open."
    >
      {(_, { number }) => (
        <TextField
          name="number"
          label={`How many months, from ${month(first)}`}
          inputMode="numeric"
          maxLength={2}
          hint={
            Number(number) > 1 && Number(number) <= 24
              ? `${counted(Number(number), 'month')}, up to ${month(monthsFrom(first, Number(number) - 1))}`
              : undefined
          }
        />
      )}
    </Action>
  );
}
