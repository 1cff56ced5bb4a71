import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Detail, Waits } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { dateTime, longDate } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import styles from '../audit.module.css';
import { RequestActions } from './actions.tsx';
import type { Request } from './actions.tsx';
import { hasTrail, pageOf, recordKinds } from './records.ts';
import type { Evidence } from './records.ts';

/** One request of an auditor: what was asked and said, and the records that prove it. */
export default function RequestPage() {
  const { requestId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('reporting', '/audit-requests/{requestId}', { path: { requestId } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the request" />;
  return <Shown request={asked.data} />;
}

function Shown({ request }: { readonly request: Request }) {
  const { number, title, state, history, askedBy, askedAt, dueOn } = request;
  const today = useToday();
  const isLate = state === 'open' && dueOn !== null && dueOn < today;
  const evidence = history.flatMap((entry) => entry.evidence);
  return (
    <Detail
      title={`Request ${number}: ${title}`}
      crumbs={[{ title: 'Requests', path: 'audit/requests' }]}
      schoolId={null}
      status={<Status of={isLate ? 'Overdue' : state} />}
      actions={<RequestActions request={request} />}
      next={<Next request={request} />}
      timeline={history.map(({ kind, by, at }) => ({ what: statusWord(kind), is: 'done', by, at }))}
      facts={[
        ['Asked by', <Name key="by" id={askedBy} />],
        ['Asked', dateTime(askedAt)],
        ['Answer due', dueOn ? longDate(dueOn) : 'No date'],
        ['Records given', String(evidence.length)],
      ]}
      sections={[
        {
          id: 'said',
          title: 'Asked and answered',
          content: (
            <ol className={styles.plain}>
              {history.map((entry) => (
                <li key={entry.n} className={styles.entry}>
                  <p>
                    <strong>{statusWord(entry.kind)}</strong> by <Name id={entry.by} />,{' '}
                    {dateTime(entry.at)}
                  </p>
                  <p className={styles.words}>{entry.words}</p>
                  <Records evidence={entry.evidence} />
                </li>
              ))}
            </ol>
          ),
        },
      ]}
    />
  );
}

function Next({ request: { state, askedBy, updatedAt, dueOn } }: { readonly request: Request }) {
  const since = longDate(updatedAt);
  if (state === 'closed') return <Waits>Nothing more is asked; whoever asked may reopen it.</Waits>;
  if (state === 'answered') {
    return (
      <Waits>
        Waits for <Name id={askedBy} /> to close it or ask again, since {since}
      </Waits>
    );
  }
  return (
    <Waits>
      Waits for the trust’s answer, since {since}
      {dueOn && `, due ${longDate(dueOn)}`}
    </Waits>
  );
}

function Records({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const address = useAddress();
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {evidence.map((one) => {
        const page = pageOf(one);
        const kind = recordKinds[one.kind]?.title ?? statusWord(one.kind);
        const name = `${kind}: ${one.label ?? one.id.slice(0, 8)}`;
        return (
          <li key={one.id}>
            {page ? <Link to={address(page)}>{name}</Link> : name}
            {hasTrail(one.kind) && (
              <>
                {' · '}
                <Link to={address(`audit/evidence/${one.id}`)}>
                  all evidence<span className="visually-hidden"> of {name}</span>
                </Link>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
