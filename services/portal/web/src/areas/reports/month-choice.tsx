import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useToday } from '../../app/today.ts';
import { month as monthWord } from '../../words/format.ts';
import { monthsUpTo } from './accounts/months.ts';

/** Chooses the month of the figures; it stands in the address. */
export function MonthChoice() {
  const search = useSearch({ strict: false }) as { readonly month?: string };
  const navigate = useNavigate();
  const months = monthsUpTo(useToday());
  return (
    <div className="no-print">
      <Select
        label="Month"
        maw="14rem"
        data={months.map((value) => ({ value, label: monthWord(value) }))}
        value={search.month ?? months[0]!}
        onChange={(value) =>
          void navigate({
            to: '.',
            search: (before: object) => ({
              ...before,
              month: value === months[0] ? undefined : value,
            }),
            resetScroll: false,
          })
        }
      />
    </div>
  );
}
