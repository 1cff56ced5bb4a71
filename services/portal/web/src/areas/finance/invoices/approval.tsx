import { Stack } from '@mantine/core';
import { useCommand, useRead } from '../../../api/hooks.ts';
import { Problem } from '../../../api/problem.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { ApprovalCard, useSeen } from '../../../patterns/approval/index.ts';
import type { Say } from '../../../patterns/approval/index.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import type { StampOf } from '../../../patterns/stamp.tsx';
import { longDate, money } from '../../../words/format.ts';
import { changesOf } from './changes.ts';
import { Coding } from './coding.tsx';
import { MatchTable } from './match-table.tsx';
import type { Right } from './right.ts';
import { RightPart } from './right-part.tsx';
import { Similar, SupplierPart, useSimilar } from './supplier-part.tsx';
import { exceptionWords } from './three-way.ts';
import { orderReference, schoolsOf } from './types.ts';
import type { Invoice } from './types.ts';
import { useBillBudget } from './use-bill-budget.ts';
import { useOrder } from './use-order.ts';

/** The card of an invoice that waits for the reader: all that the decision needs, and the decision. */
export function InvoiceApproval({
  invoice: latest,
  right,
  reload,
}: {
  readonly invoice: Invoice;
  readonly right: Extract<Right, { may: true }>;
  readonly reload: () => void;
}) {
  const { seen: invoice, newer, accept } = useSeen(latest);
  const order = useOrder(invoice.order?.id).data;
  const schoolName = useSchoolName();
  const budget = useBillBudget(invoice);
  const similar = useSimilar(invoice);
  const limits = useRead('directory', '/scheme/limits');
  const send = useVerdicts(invoice, reload);
  const { net, vat, gross } = invoice;
  return (
    <ApprovalCard
      title={`Approve invoice ${invoice.reference}`}
      isLoaded={!budget.isLoading && !similar.isPending}
      failed={
        similar.error ? { what: 'similar invoices', retry: () => void similar.refetch() } : null
      }
      changed={newer ? { changes: changesOf(invoice, newer), accept } : null}
      verdicts={send}
      parts={{
        one: 'invoice',
        amount: { net, vat, gross },
        purpose:
          order?.purpose ?? (invoice.order ? orderReference(invoice.order) : 'Without an order'),
        facts: [
          [
            'School',
            schoolsOf(invoice)
              .map((id) => schoolName(id))
              .join(', '),
          ],
          ['Captured by', <Name key="by" id={invoice.capturedBy} />],
          ['Due', longDate(invoice.dueOn)],
        ],
        budget: budget.rows,
        budgetYear: budget.year,
        budgetStamp: budget.stamp && <Stamp stamp={budget.stamp as StampOf} />,
        lines: (
          <Stack>
            {invoice.passed && <Passed invoice={invoice} />}
            <MatchTable invoice={invoice} />
            <Coding invoice={invoice} />
          </Stack>
        ),
        supplier: <SupplierPart supplierId={invoice.supplierId} />,
        similar: <Similar invoice={invoice} />,
        right: (
          <RightPart
            invoice={invoice}
            right={right}
            version={limits.data?.schemeVersion ?? null}
            basis={limits.data?.basis ?? null}
          />
        ),
      }}
    />
  );
}

function Passed({ invoice }: { readonly invoice: Invoice }) {
  const passed = invoice.history.findLast(({ what }) => what === 'passed');
  return (
    <p>
      ▲ {invoice.exceptions.map(exceptionWords).join('. ')}. Accepted by <Name id={passed?.by} />
      {passed?.words && (
        <>
          : <q>{passed.words}</q>
        </>
      )}
    </p>
  );
}

/** Approving, which may post it in the same breath, and rejecting. */
function useVerdicts(invoice: Invoice, reload: () => void): { approve: Say; reject: Say } {
  const approve = useCommand('finance', 'post', '/invoices/{invoiceId}/approvals');
  const reject = useCommand('finance', 'post', '/invoices/{invoiceId}/rejections');
  const sent = { path: { invoiceId: invoice.id }, version: invoice.version };
  const orReload = <T,>(sending: Promise<T>): Promise<T> =>
    sending.catch((error: unknown) => {
      if (error instanceof Problem && [409, 412].includes(error.status)) reload();
      throw error;
    });
  return {
    approve: async (_, key) => {
      const made = await orReload(approve.mutateAsync({ ...sent, body: {}, key }));
      if (made.state === 'exception') throw noLonger(made.exceptions.map(({ words }) => words));
      return {
        text: made.journalNumber
          ? `${money(invoice.gross)} approved and posted as ${made.journalNumber}.`
          : `${money(invoice.gross)} approved; another tier decides next.`,
      };
    },
    reject: async (reason, key) => {
      await orReload(reject.mutateAsync({ ...sent, body: { reason }, key }));
      return { text: `Invoice ${invoice.reference} is rejected.` };
    },
  };
}

/** The service judges anew before it posts; what no longer agrees is an exception again. */
const noLonger = (words: readonly string[]): Problem =>
  new Problem({
    type: 'no-longer-agrees',
    title: 'It no longer agrees',
    status: 409,
    detail: `Nothing was approved. It is an exception again: ${[...new Set(words)].join('; ')}.`,
  });
