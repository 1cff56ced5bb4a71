import { useParams } from '@tanstack/react-router';
import { useCommand, useRead } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { AreaField, checked, DraftForm } from '../../../patterns/form/index.ts';
import styles from '../audit.module.css';
import { EvidenceField } from './evidence-field.tsx';
import type { Evidence } from './records.ts';
import { useRequestEditing } from './actions.tsx';
import type { Request } from './actions.tsx';

/** The trust answers a request, with the records that prove it. */
export default function AnswerRequest() {
  const { requestId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('reporting', '/audit-requests/{requestId}', { path: { requestId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the request" />;
  if (asked.data.state === 'closed') {
    return <Empty title="This request is closed">Whoever asked it can reopen it.</Empty>;
  }
  return <Form request={asked.data} />;
}

function Form({ request }: { readonly request: Request }) {
  const answer = useCommand('reporting', 'post', '/audit-requests/{requestId}/answers');
  const editing = useRequestEditing(request);
  const address = useAddress();
  const { trust } = useTrust();
  const page = `audit/requests/${request.id}`;
  const last = request.history.findLast(({ kind }) => kind === 'asked' || kind === 'reopened');
  return (
    <DraftForm
      form="audit-answer"
      title={`Answer request ${request.number}`}
      crumbs={[
        { title: 'Requests', path: 'audit/requests' },
        { title: `Request ${request.number}`, path: page },
      ]}
      lead={request.title}
      initial={{ words: '', evidence: [] as readonly Evidence[] }}
      submitLabel={`Answer for ${trust.name}`}
      nameOf={() => `Answer to request ${request.number}`}
      check={({ words }) => checked(['words', words.trim() !== '', 'Say what you answer.'])}
      editing={editing}
      submit={async ({ words, evidence }, key, _, version) => {
        await answer.mutateAsync({
          path: { requestId: request.id },
          body: { words: words.trim(), evidence: [...evidence] },
          key,
          version,
        });
        return address(page);
      }}
    >
      {(form, { evidence }) => (
        <>
          {last && <blockquote className={styles.asked}>{last.words}</blockquote>}
          <AreaField
            name="words"
            label="Answer"
            hint="The auditor reads it at once, with the records. What was said stays on record."
            maxLength={4000}
          />
          <EvidenceField
            evidence={evidence}
            onChange={(next) => form.setFieldValue('evidence', next)}
          />
        </>
      )}
    </DraftForm>
  );
}
