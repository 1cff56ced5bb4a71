import { Link } from '@tanstack/react-router';
import { Entries } from '../../patterns/entries.tsx';
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
      title={
        bad.length > 0 ? `${counted(bad.length, 'service')} need you` : 'Health of the services'
      }
      lead="Checked every 10 seconds. If one service stops, the others carry on, and its figures are marked late."
    >
      <Entries
        label="Services"
        entries={rows.map(({ id, name, isKnown, ready, halted }) => ({
          id,
          title: name,
          detail: isKnown ? wordsOf(ready) : 'Asking…',
          status: isKnown && <State ready={ready} />,
          action:
            halted === null ? (
              <span className="muted">Streams not known</span>
            ) : halted === 0 ? (
              <span className="muted">All streams running</span>
            ) : (
              <Link to={'/platform/streams'}>
                {counted(halted, 'stream')} {halted === 1 ? 'is' : 'are'} stopped
              </Link>
            ),
        }))}
      />
    </PlatformPage>
  );
}

function State({ ready }: { readonly ready: Ready | null }) {
  const state = stateOf(ready);
  return <Status of={state} tone={state === 'Healthy' ? 'done' : 'stopped'} />;
}
