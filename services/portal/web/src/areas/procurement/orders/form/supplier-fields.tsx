import { Link } from '@tanstack/react-router';
import { useTrustId } from '../../../../app/trust-id.ts';
import { useAddress } from '../../../../app/trust.tsx';
import { RadioField, SearchField } from '../../../../patterns/form/index.ts';
import { Loading } from '../../../../patterns/states.tsx';
import { useFormContext } from '../../../../patterns/form/context.ts';
import { findSuppliers, useLastUsed } from './use-suppliers.ts';
import type { Known } from './use-suppliers.ts';
import { OTHER } from './values.ts';

/** From whom: those that the school used last first, one tap each; all others by their name. */
export function SupplierFields({
  schoolId,
  known,
}: {
  readonly schoolId: string;
  readonly known: Known | null;
}) {
  const trustId = useTrustId();
  const address = useAddress();
  const { form } = useFormContext();
  const used = useLastUsed(schoolId);
  const first = [
    ...new Map(
      [...(known ? [known] : []), ...(used ?? [])].map((each) => [each.id, each]),
    ).values(),
  ];
  // Nothing is offered before all is: what is tapped must not move.
  const isOther = (form.values as { supplierId: string }).supplierId === OTHER;
  if (!used) return <Loading what="your suppliers" />;
  return (
    <>
      <RadioField
        name="supplierId"
        label={first.length > 0 ? 'Supplier: recently used' : 'Supplier'}
        options={[
          ...first.map(({ id, name }) => ({ value: id, label: name })),
          { value: OTHER, label: 'Another supplier' },
        ]}
      />
      {isOther && (
        <SearchField
          name="otherId"
          label="Name of the supplier"
          hint={
            <>
              Approved suppliers; type two letters or more. Not there?{' '}
              <Link to={address('procurement/suppliers/new')}>Propose a supplier</Link>
            </>
          }
          what="approved suppliers"
          find={(q, signal) => findSuppliers(trustId, q, signal)}
        />
      )}
    </>
  );
}
