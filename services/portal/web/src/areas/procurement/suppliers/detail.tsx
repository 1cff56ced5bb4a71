import { supplierKeepers } from '@bursar/shared-types/roles';
import { Stack } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { ButtonLink, Detail, Waits } from '../../../patterns/detail/detail.tsx';
import { rightOf } from '../../../patterns/detail/right.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { longDate } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import type { Supplier } from '../types.ts';
import { together } from '../../../words/listed.ts';
import { ApproveSupplier, SuspendSupplier, useMayApprove } from './decisions.tsx';
import { OrdersFrom } from './orders-from.tsx';
import { SupplierStanding } from './standing.tsx';

/** One supplier: where it stands, what is known of it, what may be the same, what was ordered. */
export default function SupplierPage() {
  const { supplierId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('procurement', '/suppliers/{supplierId}', { path: { supplierId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the supplier" />;
  return <Shown supplier={asked.data} />;
}

function Shown({ supplier }: { readonly supplier: Supplier }) {
  const may = useMay();
  const address = useAddress();
  const { duplicates } = supplier;
  return (
    <Detail
      title={supplier.name}
      crumbs={[{ title: 'Suppliers', path: 'procurement/suppliers' }]}
      schoolId={null}
      status={<SupplierStanding of={supplier} />}
      actions={
        <>
          <ApproveSupplier supplier={supplier} />
          {may(supplierKeepers) && (
            <ButtonLink to={address(`procurement/suppliers/${supplier.id}/edit`)}>
              Correct supplier
            </ButtonLink>
          )}
          <SuspendSupplier supplier={supplier} />
        </>
      }
      next={supplier.state === 'Approved' ? null : <Next supplier={supplier} />}
      timeline={supplier.history.map(({ move, at, by, principal, until, reason, decision }) => ({
        what: `${statusWord(move)}${until ? ` until ${longDate(until)}` : ''}`,
        is: 'done',
        at,
        by,
        principal,
        note: reason,
        right: rightOf(decision),
      }))}
      facts={[
        ['VAT number', supplier.vatNumber ?? 'None known'],
        ['Company number', supplier.companyNumber ?? 'None known'],
        ['E-mail for orders', supplier.email ?? 'None known'],
        ['Address', supplier.address.join(', ') || 'None known'],
        ['Payment terms', `${supplier.termsDays} days from the invoice’s date`],
        ['Added by', <Name key="added" id={supplier.addedBy} />],
        ...(supplier.approvedUntil
          ? ([['Approved until', longDate(supplier.approvedUntil)]] as const)
          : []),
      ]}
      sections={[
        ...(duplicates.length > 0
          ? [
              {
                id: 'same',
                title: 'Possible duplicates',
                content: <Same duplicates={duplicates} />,
              },
            ]
          : []),
        { id: 'orders', title: 'Last orders', content: <OrdersFrom supplierId={supplier.id} /> },
      ]}
    />
  );
}

function Next({ supplier }: { readonly supplier: Supplier }) {
  const mayApprove = useMayApprove(supplier);
  const { state, suspensionReason, suspendedFrom } = supplier;
  const why =
    state === 'Suspended' ? (
      <>
        Suspended{suspendedFrom && ` since ${longDate(suspendedFrom)}`}: <q>{suspensionReason}</q>{' '}
        Nothing may be ordered.
      </>
    ) : state === 'Lapsed' ? (
      'Its approval has ended. Nothing may be ordered until it is approved again.'
    ) : state === 'Proposed' ? (
      'Nothing may be ordered until it is approved.'
    ) : null;
  if (!why) return null;
  return (
    <Stack gap="xs">
      <p>{why}</p>
      {!mayApprove && (
        <Waits>Waits for a procurement lead or finance lead who did not enter it.</Waits>
      )}
    </Stack>
  );
}

function Same({ duplicates }: { readonly duplicates: Supplier['duplicates'] }) {
  const address = useAddress();
  return (
    <ul>
      {duplicates.map(({ id, name, by }) => (
        <li key={id}>
          <Link to={address(`procurement/suppliers/${id}`)}>{name}</Link> by {together(by)}
        </li>
      ))}
    </ul>
  );
}
