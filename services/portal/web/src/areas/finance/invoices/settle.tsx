import { Button, Group, Stack } from '@mantine/core';
import { financeLeads, financeWriters } from '@bursar/shared-types/roles';
import { useState } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import type { Problem } from '../../../api/problem.ts';
import { useMay } from '../../../app/trust.tsx';
import { Waits } from '../../../patterns/detail/detail.tsx';
import { sayDone, sayFailed } from '../../../patterns/done.ts';
import { longDate } from '../../../words/format.ts';
import { ExceptionList } from './exception-list.tsx';
import { headingOf } from './heading-of.ts';
import { LetPass } from './let-pass.tsx';
import { canMatchAgain, isReceiptMissing, isToReject, mendsOf } from './mends.ts';
import { MissingReceipt, OrderLink } from './missing-receipt.tsx';
import { Reject } from './reject.tsx';
import type { Invoice } from './types.ts';
import { mayBePassed } from './words.ts';

/** An exception: what does not agree, what settles it, and what this reader may do. */
export function Settle({ invoice }: { readonly invoice: Invoice }) {
  const may = useMay();
  const { exceptions, history } = invoice;
  const since = history.findLast(({ what }) => what === 'exception')?.at;
  const isFinance = invoice.lines.every(({ schoolId }) => may(financeWriters, schoolId));
  const isLead = invoice.lines.every(({ schoolId }) => may(financeLeads, schoolId));
  const isPassable = mayBePassed(exceptions);
  const isMissing = isReceiptMissing(exceptions);
  return (
    <Stack gap="sm">
      <h2>{headingOf(invoice)}</h2>
      <ExceptionList invoice={invoice} />
      {isMissing && <MissingReceipt invoice={invoice} />}
      {mendsOf(exceptions).map((mend) => (
        <p key={mend}>{mend}</p>
      ))}
      {isFinance ? (
        <Group>
          {isMissing && <OrderLink invoice={invoice} />}
          {isLead && isPassable && <LetPass invoice={invoice} isFirst={!isMissing} />}
          {canMatchAgain(exceptions, isLead) && <MatchAgain invoice={invoice} />}
          <Reject invoice={invoice} isFirst={isToReject(exceptions)} />
        </Group>
      ) : (
        !isMissing && (
          <Waits>Waits for a finance lead or officer{since && `, since ${longDate(since)}`}.</Waits>
        )
      )}
      {isFinance && !isLead && isPassable && (
        <Waits>Only a finance lead can accept it as it is.</Waits>
      )}
    </Stack>
  );
}

function MatchAgain({ invoice }: { readonly invoice: Invoice }) {
  const match = useCommand('finance', 'post', '/invoices/{invoiceId}/matches');
  const [key, renew] = useState(() => crypto.randomUUID());
  const run = () =>
    match.mutate(
      { path: { invoiceId: invoice.id }, key },
      {
        onSuccess: ({ state }) => {
          renew(crypto.randomUUID());
          if (state === 'exception') sayFailed('Matched again: it still does not agree.');
          else sayDone('It agrees now, and waits for approval.');
        },
        onError: (problem: Problem) => sayFailed(problem.message),
      },
    );
  return (
    <Button variant="default" loading={match.isPending} onClick={run}>
      Match again
    </Button>
  );
}
