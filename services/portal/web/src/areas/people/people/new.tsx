import { useCommand } from '../../../api/hooks.ts';
import { useAddress } from '../../../app/trust.tsx';
import { PersonForm } from './person-form.tsx';
import { nobody, personBody } from './person-values.ts';

/** Adds somebody to the trust's records; when they start is recorded on their own page. */
export default function NewPerson() {
  const add = useCommand('hr-payroll', 'post', '/people');
  const address = useAddress();
  return (
    <PersonForm
      form="person"
      title="Add somebody"
      crumbs={[{ title: 'People', path: 'people/people' }]}
      initial={nobody}
      label="Add to the trust’s records"
      sealed={{ niNumber: 'Like QQ 12 34 56 C', bank: 'Like 20-00-00' }}
      submit={async (values, key, today) => {
        const { id } = await add.mutateAsync({ body: personBody(values, today), key });
        return address(`people/people/${id}`);
      }}
    />
  );
}
