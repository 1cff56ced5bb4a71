import { financeLeads } from '@bursar/shared-types/roles';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { readOptions, useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { useAddress, useMay, useTrust } from '../../../app/trust.tsx';
import { Detail, Waits } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { Step } from '../../../patterns/detail/timeline.tsx';
import { Action } from '../../../patterns/form/index.ts';
import { Statement } from '../../../patterns/statement.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { count, dateTime } from '../../../words/format.ts';
import styles from '../audit.module.css';
import { Proof } from './proof.tsx';
import { watchExtract } from './watch.ts';
import { progressWords, sizeWords, stateWord, whyNot } from './words.ts';

export type Extract = Reply<'reporting', '/extracts/{extractId}'>;

const LOOK_MS = 1_500;

/** One extract: how far it is while it is made, then its file and its proof. */
export default function ExtractPage() {
  const { extractId = '' } = useParams({ strict: false }) as Record<string, string>;
  const trustId = useTrustId();
  const asked = useQuery({
    ...readOptions(trustId, 'reporting', '/extracts/{extractId}', { path: { extractId } }),
    // How far a making is is no event, so it is asked for while it lasts.
    refetchInterval: ({ state }) => (state.data?.state === 'requested' ? LOOK_MS : false),
  });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  return asked.data ? <Shown extract={asked.data} /> : <Loading what="the extract" />;
}

function Shown({ extract }: { readonly extract: Extract }) {
  const { id, state, requestedAt, requestedBy, endedAt, progress, since } = extract;
  const trustId = useTrustId();
  const address = useAddress();
  const { me } = useTrust();
  const page = address(`audit/extracts/${id}`);
  const isWaited = state === 'requested' && requestedBy === me.id;
  useEffect(() => {
    if (isWaited) watchExtract(trustId, id, page);
  }, [isWaited, trustId, id, page]);
  const word = stateWord(extract, progress);
  const steps: Step[] = [
    { what: 'Asked for', is: 'done', by: requestedBy, at: requestedAt },
    state === 'requested'
      ? { what: progress ? 'Being built' : 'Queued', is: 'now' }
      : { what: word, is: 'done', at: endedAt },
  ];
  return (
    <Detail
      title={`Extract of ${dateTime(requestedAt)}`}
      crumbs={[{ title: 'Extracts', path: 'audit/extracts' }]}
      schoolId={null}
      status={<Status of={word} />}
      actions={<Cancel extract={extract} />}
      next={state === 'built' ? null : <Next extract={extract} />}
      timeline={steps}
      facts={[
        ['Asked by', <Name key="by" id={requestedBy} />],
        ['Rows', extract.rows === null ? '–' : count(extract.rows)],
        ['Files', extract.files === null ? '–' : count(extract.files)],
        ['Size', sizeWords(extract.bytes)],
        ...(since
          ? ([['What it holds', 'What is new since an earlier extract']] as const)
          : ([['What it holds', 'The whole history up to the positions below']] as const)),
      ]}
      sections={[
        ...(state === 'built'
          ? [{ id: 'proof', title: 'File and proof', content: <Proof extract={extract} /> }]
          : []),
        {
          id: 'positions',
          title: 'Up to these positions',
          content: <Positions positions={extract.positions} />,
        },
      ]}
    />
  );
}

function Next({ extract }: { readonly extract: Extract }) {
  const address = useAddress();
  const { state, progress } = extract;
  if (state === 'cancelled') {
    return (
      <Waits>
        {whyNot(extract)} <Link to={address('audit/extracts/new')}>Start another extract</Link>
      </Waits>
    );
  }
  return (
    <div className={styles.progress}>
      <p>{progress ? progressWords(progress) : 'Waits for its turn'}</p>
      <progress
        aria-label="How far the extract is"
        {...(progress && progress.of > 0 ? { value: progress.done, max: progress.of } : {})}
      />
      <p className="muted">You may leave this page; you are told when it is ready.</p>
    </div>
  );
}

/** Only while it is made; an auditor cancels what they asked for themselves. */
function Cancel({ extract: { id, state, requestedBy } }: { readonly extract: Extract }) {
  const cancel = useCommand('reporting', 'post', '/extracts/{extractId}/cancellations');
  const { me } = useTrust();
  const may = useMay();
  if (state !== 'requested' || !(requestedBy === me.id || may(financeLeads))) return null;
  return (
    <Action
      label="Cancel extract"
      title="Cancel this extract"
      consequence="What is made so far is thrown away. The record that it was asked for and cancelled remains."
      initial={{}}
      run={(_, key) => cancel.mutateAsync({ path: { extractId: id }, key })}
      done="Extract cancelled. Its record remains."
    />
  );
}

function Positions({ positions }: { readonly positions: Extract['positions'] }) {
  return (
    <Statement
      caption="Positions of each service’s history"
      rows={positions}
      rowKey={({ service }) => service}
      columns={[
        { key: 'service', title: 'Service', cell: ({ service }) => service },
        { key: 'seq', title: 'Position', align: 'end', cell: ({ seq }) => count(seq) },
        {
          key: 'hash',
          title: 'Hash',
          cell: ({ hash }) => <span className={styles.hash}>{hash}</span>,
        },
      ]}
    />
  );
}
