import { administrators } from '@bursar/shared-types/roles';
import { useRead } from '../../../api/hooks.ts';
import type { Item } from '../../../api/types.ts';
import { useAddress, useMay, useTrust } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { longDate } from '../../../words/format.ts';
import { Section } from '../../../patterns/section.tsx';

type Terms = Item<'directory', '/terms'>;

/** Term dates by year, of the trust and of schools whose dates differ. */
export default function TermsPage() {
  const asked = useRead('directory', '/terms', { query: { limit: 200 } });
  const { scope } = useTrust();
  const may = useMay();
  const address = useAddress();
  const shown = asked.data?.items.filter(
    ({ schoolId }) =>
      schoolId === null || scope.schoolIds === null || scope.schoolIds.includes(schoolId),
  );
  return (
    <Page
      title="Term dates"
      lead="When schools are open. Check deadlines and working days follow them."
      actions={
        may(administrators) && (
          <ButtonLink to={address('trust/terms/set')} isFirst>
            Set term dates
          </ButtonLink>
        )
      }
    >
      {asked.error && <Refused error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isPending && <Loading what="the term dates" />}
      {shown?.length === 0 && (
        <Empty title="No term dates yet">
          An administrator sets them for a year, for all schools or for one whose dates differ.
        </Empty>
      )}
      {shown
        ?.toSorted((a, b) => (a.year < b.year ? 1 : a.year > b.year ? -1 : 0))
        .map((terms) => (
          <Year key={terms.id} terms={terms} />
        ))}
    </Page>
  );
}

function Year({
  terms: { id, year, school, terms, insetDays, schoolId },
}: {
  readonly terms: Terms;
}) {
  const { trust } = useTrust();
  const may = useMay();
  const address = useAddress();
  const whose = school ?? `All schools of ${trust.name}`;
  const path = `trust/terms/set/${year.replace('/', '-')}/${schoolId ?? 'all'}`;
  return (
    <Section id={id} title={`${year}, ${whose}`}>
      <Statement
        caption={`Terms of ${year}, ${whose}`}
        rows={terms}
        rowKey={({ from }) => from}
        columns={[
          { key: 'term', title: 'Term', cell: (term) => terms.indexOf(term) + 1 },
          { key: 'from', title: 'First day', cell: ({ from }) => longDate(from) },
          { key: 'to', title: 'Last day', cell: ({ to }) => longDate(to) },
        ]}
      />
      <p>
        Training days:{' '}
        {insetDays.length === 0 ? (
          <span className="muted">none</span>
        ) : (
          insetDays.map(longDate).join(', ')
        )}
      </p>
      {may(administrators) && <ButtonLink to={address(path)}>Change these dates</ButtonLink>}
    </Section>
  );
}
