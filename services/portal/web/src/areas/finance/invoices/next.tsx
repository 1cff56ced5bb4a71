import { financeWriters } from '@bursar/shared-types/roles';
import { Group, Stack } from '@mantine/core';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { ButtonLink, Waits } from '../../../patterns/detail/detail.tsx';
import { Loading } from '../../../patterns/states.tsx';
import { date, longDate } from '../../../words/format.ts';
import { waitsFor } from '../journal-drafts/words.ts';
import { InvoiceApproval } from './approval.tsx';
import { Reject } from './reject.tsx';
import { Settle } from './settle.tsx';
import type { Invoice } from './types.ts';
import { useRight } from './use-right.ts';

/** The next step of an invoice: the reader's own, or whose it is and since when. */
export function Next({
  invoice,
  reload,
}: {
  readonly invoice: Invoice;
  readonly reload: () => void;
}) {
  const address = useAddress();
  switch (invoice.state) {
    case 'exception':
      return <Settle invoice={invoice} />;
    case 'waiting-for-approval':
      return <Waiting invoice={invoice} reload={reload} />;
    case 'posted':
      return (
        <Stack gap="sm">
          <p>
            Posted as {invoice.journal?.number} on {invoice.journal && date(invoice.journal.date)},
            due {longDate(invoice.dueOn)}.
          </p>
          {invoice.journal && (
            <p>
              <ButtonLink to={address(`finance/journals/${invoice.journal.id}`)}>
                Journal {invoice.journal.number}
              </ButtonLink>
            </p>
          )}
        </Stack>
      );
    case 'rejected':
      return (
        <Waits>Nothing is paid. A corrected invoice may be captured with the same reference.</Waits>
      );
    default:
      return null;
  }
}

const whyNot = {
  captured: 'You, or somebody you cover, captured this invoice, so somebody else decides.',
  passed: 'You, or somebody you cover, accepted its exceptions, so somebody else decides.',
  decided: 'You have already decided; the next tier decides now.',
  'not-named': null,
} as const;

function Waiting({ invoice, reload }: { readonly invoice: Invoice; readonly reload: () => void }) {
  const may = useMay();
  const { right, isLoading } = useRight(invoice);
  if (isLoading) return <Loading what="whose turn it is" />;
  if (right?.may) return <InvoiceApproval invoice={invoice} right={right} reload={reload} />;
  const since = invoice.history.at(-1)?.at ?? invoice.capturedAt;
  const isFinance = invoice.lines.every(({ schoolId }) => may(financeWriters, schoolId));
  return (
    <Stack gap="sm">
      {invoice.awaiting ? (
        <Waits>
          Waits for {waitsFor(invoice.awaiting)}, since {longDate(since)}.
        </Waits>
      ) : (
        <Waits>
          The scheme of delegation names nobody for an invoice of this amount. Once an administrator
          publishes a version that does, match it again.
        </Waits>
      )}
      {right && whyNot[right.why] && <p>{whyNot[right.why]}</p>}
      {isFinance && (
        <Group>
          <Reject invoice={invoice} />
        </Group>
      )}
    </Stack>
  );
}
