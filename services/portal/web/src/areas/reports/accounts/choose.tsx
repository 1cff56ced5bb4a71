import { financeReaders } from '@bursar/shared-types/roles';
import { Select } from '@mantine/core';
import { useRead } from '../../../api/hooks.ts';
import { useMay } from '../../../app/trust.tsx';
import { month as monthWord } from '../../../words/format.ts';
import type { AccountsAsked } from './asked.ts';
import { monthsUpTo } from './months.ts';
import styles from './accounts.module.css';

/** Chooses the month and the fund of the accounts; both stand in the address. */
export function ChooseAccounts({ asked }: { readonly asked: AccountsAsked }) {
  const { month, fund, today, set } = asked;
  const may = useMay();
  const isReader = may(financeReaders);
  const funds = useRead('finance', '/funds', { query: { limit: 200 }, when: isReader });
  const months = monthsUpTo(today);
  return (
    <div className={`${styles.choose} no-print`}>
      <Select
        label="Month"
        data={(months.includes(month) ? months : [month, ...months]).map((value) => ({
          value,
          label: monthWord(value),
        }))}
        value={month}
        onChange={(value) => set({ month: value === months[0] ? undefined : (value ?? undefined) })}
      />
      {isReader && (
        <Select
          label="Fund"
          data={[
            { value: '', label: 'All funds' },
            ...(funds.data?.items ?? []).map(({ code, name }) => ({
              value: code,
              label: `${code} ${name}`,
            })),
          ]}
          value={fund ?? ''}
          onChange={(value) => set({ fund: value || undefined })}
          searchable
        />
      )}
    </div>
  );
}
