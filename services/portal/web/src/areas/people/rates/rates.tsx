import { hrLeads } from '@bursar/shared-types/roles';
import { useRead } from '../../../api/hooks.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { longDate } from '../../../words/format.ts';
import { EmployerRates } from './employer-rates.tsx';
import { OneScale } from './scale-tables.tsx';
import { tablesOf } from './scales.ts';
import { SetLevy, SetPensionRate } from './set-rates.tsx';
import { Section } from '../../../patterns/section.tsx';

/** Pay scales in force and the employer's rates, with their sources and dates. */
export default function RatesPage() {
  const asked = useRead('hr-payroll', '/pay-scales');
  const may = useMay();
  const address = useAddress();
  return (
    <Page
      title="Pay scales and rates"
      lead={
        asked.data
          ? `In force on ${longDate(asked.data.on)}. Each figure says where it stands and how far it can be relied on.`
          : undefined
      }
      actions={
        may(hrLeads) && (
          <>
            <ButtonLink to={address('people/rates/scales/new')} isFirst>
              Publish pay scale
            </ButtonLink>
            <SetPensionRate />
            <SetLevy />
          </>
        )
      }
    >
      <Section id="scales" title="Pay scales">
        {asked.error ? (
          <Refused error={asked.error} retry={() => void asked.refetch()} />
        ) : asked.data ? (
          tablesOf(asked.data.items).map((table) => <OneScale key={table.scale} table={table} />)
        ) : (
          <Loading what="the pay scales" />
        )}
      </Section>
      <Section id="employer" title="Employer’s rates">
        <EmployerRates />
      </Section>
    </Page>
  );
}
