import { Group, Select } from '@mantine/core';
import { useTrust } from '../../../app/trust.tsx';
import { Page } from '../../../patterns/page.tsx';
import { useToday } from '../../../app/today.ts';
import { month as monthWord } from '../../../words/format.ts';
import { useFundChoices, useMonthChoices } from '../choices.ts';
import { useSearchParam } from '../search-param.ts';
import { Consolidated } from './consolidated.tsx';
import { LedgerCheck } from './ledger-check.tsx';
import { Plain } from './plain.tsx';

/** The trial balance of a school, of several, or of the trust before and after eliminations. */
export default function TrialBalancePage() {
  const { scope, me } = useTrust();
  const [asked, setMonth] = useSearchParam('month');
  const [fund, setFund] = useSearchParam('fund');
  const [view, setView] = useSearchParam('view');
  const present = useToday().slice(0, 7);
  const month = asked || present;
  const [months, funds] = [useMonthChoices(month), useFundChoices()];
  const mayConsolidate = scope.kind === 'trust' && me.roles.some((held) => held.schoolIds === null);
  const isConsolidated = mayConsolidate && view === 'consolidated';
  return (
    <Page title="Trial balance" lead={<Lead {...{ month, isConsolidated, fund }} />}>
      <Group align="end" className="no-print">
        <Select
          label="Up to the end of"
          data={months}
          value={month}
          onChange={setMonth}
          searchable
          allowDeselect={false}
        />
        {mayConsolidate && (
          <Select
            label="Schools"
            data={[
              { value: '', label: 'Added up, before eliminations' },
              { value: 'consolidated', label: 'Consolidated, after eliminations' },
            ]}
            value={isConsolidated ? 'consolidated' : ''}
            onChange={setView}
            allowDeselect={false}
            w="18rem"
          />
        )}
        {!isConsolidated && (
          <Select
            label="Fund"
            data={[{ value: '', label: 'All funds' }, ...funds]}
            value={fund}
            onChange={setFund}
            allowDeselect={false}
          />
        )}
      </Group>
      <LedgerCheck />
      {isConsolidated ? <Consolidated month={month} /> : <Plain month={month} fund={fund} />}
    </Page>
  );
}

/** What the figures are of; printed, where the fields that chose it are not. */
function Lead({
  month,
  isConsolidated,
  fund,
}: {
  readonly month: string;
  readonly isConsolidated: boolean;
  readonly fund: string;
}) {
  const { scope } = useTrust();
  const several = scope.kind === 'school' ? null : 'schools added up, before eliminations';
  const parts = isConsolidated
    ? ['consolidated, after eliminations', 'all funds']
    : [several, fund ? `fund ${fund}` : 'all funds'];
  return (
    <>
      {[scope.title, `up to the end of ${monthWord(month)}`, ...parts].filter(Boolean).join(' · ')}
    </>
  );
}
