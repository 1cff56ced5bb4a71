import { supplierDeciders } from '@bursar/shared-types/roles';
import { useCommand } from '../../../api/hooks.ts';
import { useMay, useTrust } from '../../../app/trust.tsx';
import {
  Action,
  AreaField,
  checked,
  DateField,
  dateOf,
  useEditing,
} from '../../../patterns/form/index.ts';
import type { Supplier } from '../types.ts';

/** Whether the reader may approve it: whoever entered a supplier does not, nor for whom they cover. */
export function useMayApprove({ enteredBy }: Supplier): boolean {
  const may = useMay();
  const { me } = useTrust();
  const names = [me.id, ...me.roles.flatMap(({ principalId }) => principalId ?? [])];
  return may(supplierDeciders) && !enteredBy.some((name) => names.includes(name));
}

/** A supplier that is decided on: bound to the version that was opened. */
const useSupplierEditing = (supplier: Supplier) =>
  useEditing(supplier, (read) =>
    read('procurement', '/suppliers/{supplierId}', { path: { supplierId: supplier.id } }),
  );

/** Approves a supplier until a day, at most 36 months ahead; lifts a suspension. */
export function ApproveSupplier({ supplier }: { readonly supplier: Supplier }) {
  const approve = useCommand('procurement', 'post', '/suppliers/{supplierId}/approvals');
  const { trust } = useTrust();
  const mayApprove = useMayApprove(supplier);
  const editing = useSupplierEditing(supplier);
  if (!mayApprove) return null;
  const isAgain = supplier.state === 'Approved';
  return (
    <Action
      label={isAgain ? 'Change approval date' : 'Approve supplier'}
      title={`Approve ${supplier.name} for ${trust.name}`}
      consequence={`Every school of ${trust.name} may order from it until that day${supplier.state === 'Suspended' ? ', and the suspension is lifted' : ''}. An approval runs for at most 36 months.`}
      initial={{ until: '' }}
      isFirst={!isAgain}
      check={({ until }, today) => {
        const day = dateOf(until, today);
        return checked([
          'until',
          day !== null && day >= today,
          'Enter the last day of the approval, like 31/8/27.',
        ]);
      }}
      editing={editing}
      run={({ until }, key, today, version) =>
        approve.mutateAsync({
          path: { supplierId: supplier.id },
          body: { until: dateOf(until, today)! },
          key,
          version,
        })
      }
      done={`${supplier.name} is approved.`}
    >
      {() => <DateField name="until" label="Approved until" />}
    </Action>
  );
}

/** Suspends a supplier from today on; what was ordered stands. */
export function SuspendSupplier({ supplier }: { readonly supplier: Supplier }) {
  const suspend = useCommand('procurement', 'post', '/suppliers/{supplierId}/suspensions');
  const editing = useSupplierEditing(supplier);
  const may = useMay();
  const { trust } = useTrust();
  if (supplier.state === 'Suspended' || !may(supplierDeciders)) return null;
  return (
    <Action
      label="Suspend supplier"
      title={`Suspend ${supplier.name} for ${trust.name}`}
      consequence="From today no school can order from it; orders already sent stand. People who order see the reason. A new approval lifts the suspension."
      initial={{ reason: '' }}
      check={({ reason }) => checked(['reason', reason.trim() !== '', 'Say why it is suspended.'])}
      editing={editing}
      run={({ reason }, key, _, version) =>
        suspend.mutateAsync({
          path: { supplierId: supplier.id },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done={`${supplier.name} is suspended.`}
    >
      {() => <AreaField name="reason" label="Reason" maxLength={500} />}
    </Action>
  );
}
