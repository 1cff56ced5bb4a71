import { Button, Group, Stack } from '@mantine/core';
import { financeLeads, financeWriters } from '@bursar/shared-types/roles';
import { useState } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import type { Problem } from '../../../api/problem.ts';
import { useMay } from '../../../app/trust.tsx';
import { Waits } from '../../../patterns/detail/detail.tsx';
import { sayDone, sayFailed } from '../../../patterns/done.ts';
import { longDate, money } from '../../../words/format.ts';
import { LetPass } from './let-pass.tsx';
import { mendsOf } from './mends.ts';
import { Reject } from './reject.tsx';
import { ExceptionList } from './exception-list.tsx';
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
  return (
    <Stack gap="sm">
      <h2>{headingOf(invoice)}</h2>
      <ExceptionList exceptions={exceptions} />
      {mendsOf(exceptions).map((mend) => (
        <p key={mend}>{mend}</p>
      ))}
      {isFinance ? (
        <Group>
          {isLead && isPassable && <LetPass invoice={invoice} />}
          <MatchAgain invoice={invoice} isFirst={!isLead || !isPassable} />
          <Reject invoice={invoice} />
        </Group>
      ) : (
        <Waits>Waits for a finance lead or officer{since && `, since ${longDate(since)}`}.</Waits>
      )}
      {isFinance && !isLead && isPassable && (
        <Waits>Only a finance lead lets it pass as it is.</Waits>
      )}
    </Stack>
  );
}

/** "£34.35 more than ordered" where only prices differ; else the words of the first exception. */
function headingOf({ exceptions }: Invoice): string {
  const isPrice = exceptions.every(({ fault }) => fault === 'price-over');
  if (isPrice && exceptions.length > 0) {
    const over = exceptions.reduce(
      (sum, { found, expected }) => sum + Number(found) - Number(expected),
      0,
    );
    return `Billed ${money(over)} more than ordered`;
  }
  return [...new Set(exceptions.map(({ words }) => words))].join('. ');
}

function MatchAgain({
  invoice,
  isFirst,
}: {
  readonly invoice: Invoice;
  readonly isFirst: boolean;
}) {
  const match = useCommand('finance', 'post', '/invoices/{invoiceId}/matches');
  const [key, renew] = useState(() => crypto.randomUUID());
  const run = () =>
    match.mutate(
      { path: { invoiceId: invoice.id }, key },
      {
        onSuccess: ({ state }) => {
          renew(crypto.randomUUID());
          if (state === 'exception') sayFailed('Matched again: it still does not agree.');
          else sayDone('It agrees now, and goes on to approval.');
        },
        onError: (problem: Problem) => sayFailed(problem.message),
      },
    );
  return (
    <Button variant={isFirst ? 'filled' : 'default'} loading={match.isPending} onClick={run}>
      Match again
    </Button>
  );
}
