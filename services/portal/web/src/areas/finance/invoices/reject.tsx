import { useCommand } from '../../../api/hooks.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';
import type { Invoice } from './types.ts';

/** Rejects an invoice for good; the same one may then be captured again. */
export function Reject({ invoice }: { readonly invoice: Invoice }) {
  const reject = useCommand('finance', 'post', '/invoices/{invoiceId}/rejections');
  return (
    <Action
      label="Reject invoice"
      title={`Reject invoice ${invoice.reference}`}
      consequence="It is not paid, and stays as a record with your reason. The same invoice, mended, may be captured again."
      initial={{ reason: '' }}
      check={({ reason }) =>
        checked(['reason', reason.trim().length >= 3, 'Say why it is rejected.'])
      }
      run={({ reason }, key) =>
        reject.mutateAsync({
          path: { invoiceId: invoice.id },
          body: { reason: reason.trim() },
          key,
          version: invoice.version,
        })
      }
      done={`Invoice ${invoice.reference} is rejected.`}
    >
      {() => <AreaField name="reason" label="Reason" maxLength={1000} />}
    </Action>
  );
}
