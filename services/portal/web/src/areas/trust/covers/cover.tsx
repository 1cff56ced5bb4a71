import { useParams } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { Detail } from '../../../patterns/detail/detail.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, longDate } from '../../../words/format.ts';
import { stretchState } from '../users/user-state.ts';
import { EndCover } from './covers-of.tsx';
import type { Cover } from './covers-of.tsx';

/** One cover: who is absent, who stands in, who set it. */
export default function CoverPage() {
  const { principalId = '', coverId } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('directory', '/covers', { query: { principal: principalId, limit: 200 } });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the cover" />;
  const cover = asked.data.items.find(({ id }) => id === coverId);
  if (!cover) return <Empty title="There is no such cover">The address may be cut off.</Empty>;
  return <Shown cover={cover} />;
}

function Shown({ cover }: { readonly cover: Cover }) {
  const today = businessDate();
  const state = stretchState(cover, today);
  const { principalId, delegateId, from, to, setAt, setBy, endedAt, endedBy } = cover;
  return (
    <Detail
      title={`Cover from ${longDate(from)}`}
      crumbs={[{ title: 'Cover for absence', path: 'trust/covers' }]}
      schoolId={null}
      status={<Status of={state} />}
      actions={state === 'Ended' ? null : <EndCover cover={cover} />}
      timeline={[
        { what: 'Set', is: 'done', at: setAt, by: setBy },
        ...(endedAt
          ? [{ what: 'Ended early', is: 'done' as const, at: endedAt, by: endedBy }]
          : []),
      ]}
      facts={[
        ['Absent', <Name key="p" id={principalId} />],
        ['Delegate', <Name key="d" id={delegateId} />],
        ['First day', longDate(from)],
        ['Last day', longDate(to)],
      ]}
      sections={[]}
    />
  );
}
