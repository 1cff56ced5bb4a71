import { useParams } from '@tanstack/react-router';
import { useCommand, useRead } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { DraftForm, useEditing } from '../../../patterns/form/index.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import type { Supplier } from '../types.ts';
import { SupplierFields } from './fields.tsx';
import { supplierBody, supplierFaults, typedSupplier } from './values.ts';
import type { TypedSupplier } from './values.ts';

/** Corrects what is known of a supplier; an approved one stays the firm that was approved. */
export default function EditSupplier() {
  const { supplierId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('procurement', '/suppliers/{supplierId}', { path: { supplierId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the supplier" />;
  return <Edited key={supplierId} supplier={asked.data} />;
}

function Edited({ supplier }: { readonly supplier: Supplier }) {
  const change = useCommand('procurement', 'put', '/suppliers/{supplierId}');
  const address = useAddress();
  const { trust } = useTrust();
  const editing = useEditing(
    supplier,
    (read) => read('procurement', '/suppliers/{supplierId}', { path: { supplierId: supplier.id } }),
    typedSupplier,
  );
  return (
    <DraftForm<TypedSupplier>
      form="supplier-correction"
      title={`Correct ${supplier.name}`}
      crumbs={[
        { title: 'Suppliers', path: 'procurement/suppliers' },
        { title: supplier.name, path: `procurement/suppliers/${supplier.id}` },
      ]}
      lead={`For all schools of ${trust.name}. ${
        supplier.state === 'Approved'
          ? 'It is approved: another name or number would be another firm, and needs another supplier.'
          : ''
      }`}
      initial={typedSupplier(supplier)}
      editing={editing}
      submitLabel={`Correct supplier of ${trust.name}`}
      check={supplierFaults}
      submit={async (typed, _key, _today, version) => {
        const body = supplierBody(typed);
        await change.mutateAsync({ path: { supplierId: supplier.id }, body, version });
        return address(`procurement/suppliers/${supplier.id}`);
      }}
    >
      {() => <SupplierFields />}
    </DraftForm>
  );
}
