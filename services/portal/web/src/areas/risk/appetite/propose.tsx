import { useCommand } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import {
  Action,
  AreaField,
  checked,
  ChoiceField,
  DateField,
  dateOf,
  Fields,
  TextField,
} from '../../../patterns/form/index.ts';
import { useToday } from '../../../app/today.ts';
import { useCategories } from '../names.tsx';
import { appetiteOn, appetiteWords } from '../words.ts';

/** Whole points of 25; null where what was typed is none. */
const points = (text: string): number | null =>
  /^([1-9]|1\d|2[0-5])$/.test(text.trim()) ? Number(text) : null;

/** Proposes to the board what it is to bear in a category. */
export function Propose({
  versions,
}: {
  readonly versions: readonly Item<'risk', '/appetites'>[];
}) {
  const propose = useCommand('risk', 'post', '/appetite-proposals');
  const categories = useCategories();
  const day = useToday();
  return (
    <Action
      isFirst
      label="Propose appetite"
      title="Propose appetite to the board"
      consequence="It takes effect once a trustee records that the board approved it. Whoever proposes does not decide."
      initial={{ category: '', appetite: '', tolerance: '', effectiveFrom: '', reason: '' }}
      check={({ category, appetite, tolerance, effectiveFrom, reason }, today) =>
        checked(
          ['category', category !== '', 'Choose a category.'],
          ['appetite', points(appetite) !== null, 'Enter a whole number from 1 to 25.'],
          ['tolerance', points(tolerance) !== null, 'Enter a whole number from 1 to 25.'],
          [
            'effectiveFrom',
            dateOf(effectiveFrom, today) !== null,
            'Enter the first day, like 1 Jan.',
          ],
          ['reason', reason.trim() !== '', 'Say why the board should change it.'],
        )
      }
      run={({ category, appetite, tolerance, effectiveFrom, reason }, key, today) =>
        propose.mutateAsync({
          body: {
            category,
            appetite: points(appetite)!,
            tolerance: points(tolerance)!,
            effectiveFrom: dateOf(effectiveFrom, today)!,
            reason: reason.trim(),
          },
          key,
        })
      }
      done="The proposal waits for the board."
    >
      {(_, { category, appetite, tolerance }) => {
        const now = appetiteOn(versions, category, day);
        const next = { appetite: points(appetite), tolerance: points(tolerance) };
        return (
          <>
            <ChoiceField
              name="category"
              label="Category"
              hint={now && `Now: appetite ${now.appetite}, tolerance ${now.tolerance}`}
              options={categories.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <Fields>
              <TextField name="appetite" label="Appetite (points of 25)" inputMode="numeric" />
              <TextField name="tolerance" label="Tolerance (points of 25)" inputMode="numeric" />
            </Fields>
            {next.appetite && next.tolerance && next.tolerance >= next.appetite && (
              <p>{appetiteWords({ appetite: next.appetite, tolerance: next.tolerance })}</p>
            )}
            <DateField name="effectiveFrom" label="From" />
            <AreaField name="reason" label="Why" maxLength={2000} />
          </>
        );
      }}
    </Action>
  );
}
