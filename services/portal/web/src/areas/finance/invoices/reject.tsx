import { useCommand } from '../../../api/hooks.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';
import { useInvoiceEditing } from './invoice-editing.ts';
import type { Invoice } from './types.ts';

/** Rejects an invoice for good; the same one may then be captured again. */
export function Reject({
  invoice,
  isFirst = false,
}: {
  readonly invoice: Invoice;
  readonly isFirst?: boolean;
}) {
  const reject = useCommand('finance', 'post', '/invoices/{invoiceId}/rejections');
  const editing = useInvoiceEditing(invoice);
  return (
    <Action
      label="Reject invoice"
      isFirst={isFirst}
      title={`Reject invoice ${invoice.reference}`}
      consequence="It is not paid, and stays as a record with your reason. A corrected invoice may be captured with the same reference."
      initial={{ reason: '' }}
      check={({ reason }) =>
        checked(['reason', reason.trim().length >= 3, 'Say why it is rejected.'])
      }
      editing={editing}
      run={({ reason }, key, _, version) =>
        reject.mutateAsync({
          path: { invoiceId: invoice.id },
          body: { reason: reason.trim() },
          key,
          version,
        })
      }
      done={`Invoice ${invoice.reference} is rejected.`}
    >
      {() => <AreaField name="reason" label="Reason" maxLength={1000} />}
    </Action>
  );
}
