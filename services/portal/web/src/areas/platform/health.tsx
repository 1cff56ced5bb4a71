import { Link } from '@tanstack/react-router';
import { Statement } from '../../patterns/statement.tsx';
import { Status } from '../../patterns/status.tsx';
import { counted } from '../../words/format.ts';
import { PlatformPage } from './platform-page.tsx';
import { services, useReadiness, useStreams } from './services.ts';
import type { Ready } from './services.ts';
import { stateOf, wordsOf } from './readiness.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly isKnown: boolean;
  readonly ready: Ready | null;
  readonly halted: number | null;
}

/** Whether each service answers and keeps up, in plain words. */
export default function HealthPage() {
  const readiness = useReadiness();
  const streams = useStreams();
  const rows = services.map(({ id, name }, at): Row => {
    const isUnknown = streams.isLoading || streams.failed.some((each) => each.id === id);
    return {
      id,
      name,
      isKnown: readiness[at]!.data !== undefined,
      ready: readiness[at]!.data ?? null,
      halted: isUnknown ? null : streams.items.filter(({ service }) => service === id).length,
    };
  });
  const bad = rows.filter(({ isKnown, ready }) => isKnown && stateOf(ready) !== 'Healthy');
  return (
    <PlatformPage
      title={bad.length > 0 ? `${counted(bad.length, 'service')} need you` : 'Health of the services'}
      lead="Asked anew every ten seconds. Where a service stands still, the others go on, and its figures say that they are late."
    >
      <Statement
        caption="Services"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'service', title: 'Service', cell: ({ name }) => name },
          {
            key: 'state',
            title: 'State',
            cell: ({ isKnown, ready }) => (isKnown ? <State ready={ready} /> : '…'),
          },
          {
            key: 'says',
            title: 'What it says',
            cell: ({ isKnown, ready }) => (isKnown ? wordsOf(ready) : 'Asking…'),
          },
          {
            key: 'streams',
            title: 'Streams that stand still',
            cell: ({ halted }) =>
              halted === null ? (
                'Not known'
              ) : halted === 0 ? (
                'None'
              ) : (
                <Link to={'/platform/streams' as string}>{counted(halted, 'stream')}</Link>
              ),
          },
        ]}
      />
    </PlatformPage>
  );
}

function State({ ready }: { readonly ready: Ready | null }) {
  const state = stateOf(ready);
  return <Status of={state} tone={state === 'Healthy' ? 'done' : 'stopped'} />;
}
