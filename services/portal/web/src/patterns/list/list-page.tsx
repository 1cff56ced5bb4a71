import type { Item, ReadPath, Service } from '../../api/types.ts';
import { Page } from '../page.tsx';
import type { ListDefinition } from './definition.ts';
import { List } from './list.tsx';

/** A page that is one list, of its description: see `ListDefinition`. */
export function listPage<S extends Service, P extends ReadPath<S>, T = Item<S, P>>(
  definition: ListDefinition<S, P, T>,
) {
  const { title, crumbs, lead, actions } = definition;
  return function ListPage() {
    return (
      <Page title={title} crumbs={crumbs} lead={lead} actions={actions}>
        <List definition={definition as never} />
      </Page>
    );
  };
}
