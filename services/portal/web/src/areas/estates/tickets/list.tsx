import { faultReporters } from '@bursar/shared-types/roles';
import { useTrust } from '../../../app/trust.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import type { LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Kept } from '../kept.tsx';
import { tickets } from './definition.tsx';

/** Every ticket of the scope; the reader's own among them at hand. */
export default function Tickets() {
  const { me } = useTrust();
  const mine = [{ value: me.id, label: 'Me' }];
  const definition = {
    ...tickets,
    filters: [
      ...tickets.filters!,
      { key: 'assignee', label: 'With', kind: 'choice', options: mine },
      { key: 'requester', label: 'Reported by', kind: 'choice', options: mine },
    ],
  } as unknown as LooseList;
  return (
    <Page
      title="Tickets"
      lead={<Kept />}
      actions={
        <ListActions
          actions={[
            { title: 'Report a fault', path: 'estates/tickets/new', roles: faultReporters },
          ]}
        />
      }
    >
      <List definition={definition} />
    </Page>
  );
}
