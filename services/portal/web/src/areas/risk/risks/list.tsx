import { riskWriters, riskReaders } from '@bursar/shared-types/roles';
import { useTrust } from '../../../app/trust.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import type { LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { useCategories } from '../names.tsx';
import { register } from './register.tsx';

/** The register, narrowed by the trust's own categories and to the reader's own risks. */
export default function Register() {
  const { me } = useTrust();
  const categories = useCategories().map(({ code, name }) => ({ value: code, label: name }));
  const definition = {
    ...register,
    filters: [
      ...register.filters!,
      { key: 'category', label: 'Category', kind: 'choices', options: categories },
      { key: 'owner', label: 'Owner', kind: 'choice', options: [{ value: me.id, label: 'Me' }] },
    ],
  } as unknown as LooseList;
  return (
    <Page
      title="Risk register"
      actions={
        <ListActions
          actions={[
            { title: 'Raise a risk', path: 'risk/risks/new', roles: riskWriters },
            { title: 'Risk matrix', path: 'risk/matrix', roles: riskReaders },
          ]}
        />
      }
    >
      <List definition={definition} />
    </Page>
  );
}
