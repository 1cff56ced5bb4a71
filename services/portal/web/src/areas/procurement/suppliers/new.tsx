import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { DraftForm } from '../../../patterns/form/index.ts';
import { sayDone } from '../../../patterns/done.ts';
import { keyFor } from '../../../patterns/approval/key-for.ts';
import { counted } from '../../../words/format.ts';
import { SupplierFields } from './fields.tsx';
import { emptySupplier, supplierBody, supplierFaults } from './values.ts';
import type { TypedSupplier } from './values.ts';

/** Adds a supplier, or proposes one; somebody else approves it before anything is ordered. */
export default function NewSupplier() {
  const add = useCommand('procurement', 'post', '/suppliers');
  const address = useAddress();
  const { trust } = useTrust();
  return (
    <DraftForm<TypedSupplier>
      form="supplier"
      title="Add supplier"
      crumbs={[{ title: 'Suppliers', path: 'procurement/suppliers' }]}
      lead={`For all schools of ${trust.name}. Somebody else approves it before anything is ordered.`}
      initial={emptySupplier}
      nameOf={({ name }) => name}
      submitLabel={`Add supplier to ${trust.name}`}
      check={supplierFaults}
      submit={async (typed, key) => {
        const body = supplierBody(typed);
        const { id, duplicates } = await add.mutateAsync({ body, key: keyFor(key, body) });
        if (duplicates.length > 0) {
          sayDone(
            `Added. ${counted(duplicates.length, 'other supplier')} may be the same: see below.`,
          );
        }
        return address(`procurement/suppliers/${id}`);
      }}
    >
      {() => <SupplierFields />}
    </DraftForm>
  );
}
