import { auditAskers, extractTakers } from '@bursar/shared-types/roles';
import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useAddress, useMay } from '../../../app/trust.tsx';
import { ButtonLink } from '../../../patterns/detail/detail.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { JournalEvidence } from './journal.tsx';
import { Records } from './records.tsx';
import { ApprovalRows, EventRows } from './rows.tsx';
import { journalNumber } from '../../../words/journal-number.ts';
import styles from '../audit.module.css';

export type Trail = Reply<'reporting', '/evidence/{transactionId}'>;

/** Everything that belongs to one transaction: order, receipts, invoices, approvals, journals, events. */
export default function EvidencePage() {
  const { transactionId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('reporting', '/evidence/{transactionId}', { path: { transactionId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the evidence" />;
  return <Shown trail={asked.data} />;
}

function Shown({ trail }: { readonly trail: Trail }) {
  const address = useAddress();
  const may = useMay();
  return (
    <Page
      title={titleOf(trail)}
      crumbs={[{ title: 'Sample', path: 'audit/sample' }]}
      lead="All evidence of one transaction, from its first record to the ledger"
      actions={
        <>
          {may(auditAskers) && (
            <ButtonLink to={address('audit/requests/new')}>Ask for evidence</ButtonLink>
          )}
          {may(extractTakers) && (
            <ButtonLink to={address('audit/extracts/new')}>Start an extract</ButtonLink>
          )}
        </>
      }
    >
      <Stamp stamp={trail.stamp as never} isForAudit />
      <Complete missing={trail.missing} isOrder={trail.order !== null} />
      <Part id="records" title="Records">
        <Records trail={trail} />
      </Part>
      <Part id="approvals" title="Approvals">
        <ApprovalRows approvals={trail.approvals} hasJournal={trail.journals.length > 0} />
      </Part>
      {trail.journals.length > 0 && (
        <Part id="journals" title="Journals">
          {trail.journals.map((journal) => (
            <JournalEvidence key={journal.id} journal={journal} />
          ))}
        </Part>
      )}
      <Part id="events" title="Events">
        <EventRows events={trail.events} />
      </Part>
    </Page>
  );
}

function titleOf({ order, journals: [journal], invoices }: Trail): string {
  const number = (order as { number?: number } | null)?.number;
  if (number !== undefined) return `Evidence of order ${number}`;
  if (journal) return `Evidence of journal ${journalNumber(journal)}`;
  return invoices.length > 0 ? 'Evidence of an invoice' : 'Evidence';
}

/** What a purchase lacks of its evidence; a journal by itself needs neither order nor invoice. */
function Complete({
  missing,
  isOrder,
}: {
  readonly missing: Trail['missing'];
  readonly isOrder: boolean;
}) {
  if (missing.length > 0) {
    return (
      <p className={styles.missing}>
        <Status of="Not there yet" tone="needs" />: {missing.join(', ')}
      </p>
    );
  }
  return isOrder ? (
    <p>
      <Status of="Complete" tone="done" />: order, receipt, invoice, approval and journal are all
      there.
    </p>
  ) : null;
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={styles.wide}>{children}</div>
    </section>
  );
}
