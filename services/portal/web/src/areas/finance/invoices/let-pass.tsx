import { useCommand } from '../../../api/hooks.ts';
import { Problem } from '../../../api/problem.ts';
import { Action, AreaField, checked } from '../../../patterns/form/index.ts';
import { ExceptionList } from './exception-list.tsx';
import type { Invoice } from './types.ts';

/** Lets an invoice go to approval in spite of what does not agree; by another than who approves it. */
export function LetPass({ invoice }: { readonly invoice: Invoice }) {
  const pass = useCommand('finance', 'post', '/invoices/{invoiceId}/passes');
  const isOver = invoice.exceptions.some(({ fault }) => fault === 'over-budget');
  return (
    <Action
      label="Let exceptions pass"
      title={`Let the exceptions of ${invoice.reference} pass`}
      consequence={
        <>
          <ExceptionList exceptions={invoice.exceptions} />
          <p>
            It goes to approval in spite of this, {isOver && 'may be posted beyond its budget, '}and
            your reason is kept. Somebody else approves it: you cannot do both.
          </p>
        </>
      }
      initial={{ reason: '' }}
      isFirst
      check={({ reason }) =>
        checked(['reason', reason.trim().length >= 10, 'Say why in ten characters or more.'])
      }
      run={async ({ reason }, key) => {
        const { state, exceptions } = await pass.mutateAsync({
          path: { invoiceId: invoice.id },
          body: { reason: reason.trim() },
          key,
          version: invoice.version,
        });
        if (state === 'exception') throw moreIsWrong(exceptions.map(({ words }) => words));
      }}
      done="It goes on to approval."
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

/** The service judges anew, and lets nothing pass that was not to be seen. */
const moreIsWrong = (words: readonly string[]): Problem =>
  new Problem({
    type: 'more-is-wrong',
    title: 'More is wrong by now',
    status: 409,
    detail: `It stays an exception: ${[...new Set(words)].join('; ')}. Look at it again.`,
  });
