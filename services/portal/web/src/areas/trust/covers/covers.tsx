import { roleReaders } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { useAddress, useMay, useTrust } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { List } from '../../../patterns/list/list.tsx';
import type { ListDefinition } from '../../../patterns/list/definition.ts';
import { Page } from '../../../patterns/page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, date, shortDate } from '../../../words/format.ts';
import { stretchState } from '../users/user-state.ts';
import { everybody } from '../words.ts';
import { CoversOf } from './covers-of.tsx';
import { Section } from '../../../patterns/section.tsx';

type Cover = Item<'directory', '/covers'>;

const state = (cover: Cover) => <Status of={stretchState(cover, businessDate())} />;

const all: ListDefinition<'directory', '/covers'> = {
  service: 'directory',
  path: '/covers',
  title: 'Cover for absence',
  one: 'cover',
  columns: [
    { key: 'absent', title: 'Absent', cell: (one) => <Name id={one.principalId} /> },
    { key: 'delegate', title: 'Delegate', cell: (one) => <Name id={one.delegateId} /> },
    { key: 'from', title: 'First day', width: 9, sort: 'from', cell: ({ from }) => date(from) },
    { key: 'to', title: 'Last day', width: 9, sort: 'to', cell: ({ to }) => date(to) },
    { key: 'state', title: 'State', width: 9, cell: state },
    { key: 'setBy', title: 'Set by', cell: ({ setBy }) => <Name id={setBy} /> },
  ],
  filters: [{ key: 'on', label: 'Counts on', kind: 'date' }],
  defaultSort: '-from',
  isSearched: false,
  scope: null,
  id: ({ id }) => id,
  open: ({ id, principalId }) => `trust/covers/${principalId}/${id}`,
  phone: (cover) => ({
    title: <Name id={cover.principalId} />,
    detail: (
      <>
        <Name id={cover.delegateId} />, {shortDate(cover.from)} to {shortDate(cover.to)}
      </>
    ),
    status: state(cover),
  }),
  empty: 'Nobody is covered for.',
};

/** Who stands in for whom: one's own covers, and for whoever oversees the trust all of them. */
export default function CoversPage() {
  const { me } = useTrust();
  const may = useMay();
  const address = useAddress();
  const takesPart = everybody.filter((role) => role !== 'auditor');
  return (
    <Page
      title="Cover for absence"
      lead="A delegate sees and may do what you may, from the first day to the last, and no more."
      actions={
        may(takesPart) && (
          <ButtonLink to={address('trust/covers/new')} isFirst>
            Name a delegate
          </ButtonLink>
        )
      }
    >
      {may(takesPart) && (
        <Section id="own" title="Yours">
          <CoversOf userId={me.id} />
        </Section>
      )}
      {may(roleReaders) && (
        <Section id="all" title="Of the whole trust">
          <List definition={all as never} />
        </Section>
      )}
    </Page>
  );
}
