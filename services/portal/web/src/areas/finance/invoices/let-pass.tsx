import { useCommand } from '../../../api/hooks.ts';
import { Problem } from '../../../api/problem.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';
import { ExceptionList } from './exception-list.tsx';
import { useInvoiceEditing } from './invoice-editing.ts';
import type { Invoice } from './types.ts';

/** Lets an invoice go to approval in spite of what does not agree; by another than who approves it. */
export function LetPass({
  invoice,
  isFirst,
}: {
  readonly invoice: Invoice;
  readonly isFirst: boolean;
}) {
  const pass = useCommand('finance', 'post', '/invoices/{invoiceId}/passes');
  const editing = useInvoiceEditing(invoice);
  const isOver = invoice.exceptions.some(({ fault }) => fault === 'over-budget');
  return (
    <Action
      label="Accept as it is"
      title={`Accept invoice ${invoice.reference} as it is`}
      consequence={
        <>
          <ExceptionList invoice={invoice} />
          <p>
            It goes to approval despite this{isOver && ', may be posted over its budget'}, and your
            reason is kept. Somebody else approves it: you cannot do both.
          </p>
        </>
      }
      initial={{ reason: '' }}
      isFirst={isFirst}
      check={({ reason }) =>
        checked(['reason', reason.trim().length >= 10, 'Say why in ten characters or more.'])
      }
      editing={editing}
      run={async ({ reason }, key, _, version) => {
        const { state, exceptions } = await pass.mutateAsync({
          path: { invoiceId: invoice.id },
          body: { reason: reason.trim() },
          key,
          version,
        });
        if (state === 'exception') throw moreIsWrong(exceptions.map(({ words }) => words));
      }}
      done="Accepted; it now waits for approval."
    >
      {() => (
        <AreaField
          name="reason"
          label="Reason, for the approver and the auditor"
          maxLength={1000}
        />
      )}
    </Action>
  );
}

/** The service judges it again, and accepts nothing that was not shown. */
const moreIsWrong = (words: readonly string[]): Problem =>
  new Problem({
    type: 'more-is-wrong',
    title: 'Something else does not agree now',
    status: 409,
    detail: `It stays an exception: ${[...new Set(words)].join('; ')}. Check it again.`,
  });
