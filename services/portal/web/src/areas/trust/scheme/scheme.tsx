import { administrators, roleReaders } from '@bursar/shared-types/roles';
import { useRead } from '../../../api/hooks.ts';
import { Problem } from '../../../api/problem.ts';
import type { Reply } from '../../../api/types.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { List } from '../../../patterns/list/list.tsx';
import type { ListDefinition } from '../../../patterns/list/definition.ts';
import { Page } from '../../../patterns/page.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { date, dateTime, longDate } from '../../../words/format.ts';
import { SchemeTables } from './scheme-tables.tsx';
import { Section } from '../../../patterns/section.tsx';

type Scheme = Reply<'directory', '/scheme'>;

const versions: ListDefinition<'directory', '/scheme/versions'> = {
  service: 'directory',
  path: '/scheme/versions',
  title: 'Versions of the scheme',
  one: 'version',
  columns: [
    { key: 'version', title: 'Version', width: 7, sort: 'version', cell: (one) => one.version },
    {
      key: 'effectiveFrom',
      title: 'In force from',
      sort: 'effectiveFrom',
      cell: (one) => date(one.effectiveFrom),
    },
    {
      key: 'approvedOn',
      title: 'Approved by the board',
      cell: ({ approvedOn }) => (approvedOn ? date(approvedOn) : 'Not recorded'),
    },
    { key: 'basis', title: 'Limits', cell: ({ basis }) => `${basis} of VAT` },
    { key: 'publishedBy', title: 'Published by', cell: (one) => <Name id={one.publishedBy} /> },
    {
      key: 'publishedAt',
      title: 'Published',
      isOptional: true,
      cell: (one) => dateTime(one.publishedAt),
    },
  ],
  defaultSort: '-version',
  isSearched: false,
  scope: null,
  id: ({ version }) => String(version),
  open: ({ version }) => `trust/scheme/versions/${version}`,
  phone: (one) => ({
    title: `Version ${one.version}`,
    detail: `From ${date(one.effectiveFrom)}`,
  }),
};

/** The scheme of delegation in force, and the versions before and to come. */
export default function SchemePage() {
  const asked = useRead('directory', '/scheme');
  const may = useMay();
  const address = useAddress();
  const isNone = asked.error instanceof Problem && asked.error.status === 404;
  return (
    <Page
      title="Scheme of delegation"
      lead={asked.data ? <InForce scheme={asked.data} /> : undefined}
      actions={
        <>
          {may(administrators) && (
            <ButtonLink to={address('trust/scheme/publish')} isFirst>
              Publish a version
            </ButtonLink>
          )}
          <ButtonLink to={address('trust/limits')}>What may I approve?</ButtonLink>
        </>
      }
    >
      {asked.data ? (
        <Section id="in-force" title="Who decides what, up to which amount">
          <SchemeTables rules={asked.data.rules} />
        </Section>
      ) : isNone ? (
        <Empty title="No scheme is in force yet">
          Until one is published nobody may approve orders and invoices.
        </Empty>
      ) : asked.error ? (
        <Refused error={asked.error} retry={() => void asked.refetch()} />
      ) : (
        <Loading what="the scheme" />
      )}
      {may(roleReaders) && (
        <Section id="versions" title="Versions">
          <List definition={versions as never} />
        </Section>
      )}
    </Page>
  );
}

/** Which version it is, from when, and how its limits are measured. */
export function InForce({ scheme }: { readonly scheme: Scheme }) {
  const { schemeVersion, effectiveFrom, approvedOn, basis } = scheme;
  return (
    <>
      Version {schemeVersion}, from {longDate(effectiveFrom)}
      {approvedOn && `, approved by the board on ${longDate(approvedOn)}`}. Limits are {basis} of
      VAT. Whoever raised something does not decide on it.
    </>
  );
}
