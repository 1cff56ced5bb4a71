import { useQueryClient } from '@tanstack/react-query';
import { jsonInit, sendJson } from '../../api/request.ts';
import { Action, AreaField, checked } from '../../patterns/form/index.ts';
import { Entries } from '../../patterns/entries.tsx';
import { Empty, Loading } from '../../patterns/states.tsx';
import { Status } from '../../patterns/status.tsx';
import { count, dateTime } from '../../words/format.ts';
import { PlatformPage } from './platform-page.tsx';
import { serviceName, useStreams } from './services.ts';
import type { Halted } from './services.ts';

/** Streams that are stopped, and what an operator can do about each. */
export default function StreamsPage() {
  const { items, failed, isLoading } = useStreams();
  return (
    <PlatformPage
      title="Streams"
      lead="A service hears another’s events in order, one trust at a time. An event that cannot be applied is tried again; one that never can is parked, and those behind it wait."
    >
      {failed.length > 0 && (
        <p role="alert">
          ▲ Not known: {failed.map(({ name }) => name).join(', ')}. They are not answering.
        </p>
      )}
      {isLoading ? (
        <Loading what="the streams" />
      ) : items.length === 0 ? (
        <Empty title="All streams running">
          Every service that answers is up to date, or about to be.
        </Empty>
      ) : (
        <Halts items={items} />
      )}
    </PlatformPage>
  );
}

function Halts({ items }: { readonly items: readonly Halted[] }) {
  return (
    <Entries
      label="Streams that are stopped"
      entries={items.map((one) => {
        const { service, subscription, source, trustId, seq, state, reason, since } = one;
        return {
          id: `${service} ${subscription} ${source} ${trustId}`,
          title: `${serviceName(service)} hears ${serviceName(source)}, ${subscription}`,
          detail: (
            <>
              {reason}. Stopped at {count(seq)} since {dateTime(since)}, trust {trustId.slice(0, 8)}
              .
            </>
          ),
          status: <Status of={state} />,
          action:
            state === 'parked' ? (
              <>
                <Intervene one={one} action="retry" />
                <Intervene one={one} action="skip" />
              </>
            ) : (
              <span className="muted">Retried automatically</span>
            ),
        };
      })}
    />
  );
}

const words = {
  retry: {
    label: 'Try again',
    title: 'Try the event again',
    consequence:
      'The blocked event is tried again. If it still fails, the stream is parked again; nothing is lost either way.',
    done: 'It is tried again.',
  },
  skip: {
    label: 'Skip',
    title: 'Skip the event for good',
    consequence:
      'The service goes past this event and never applies it: its records then differ from what happened, and somebody must put that right. This cannot be undone.',
    done: 'The event is skipped.',
  },
} as const;

function Intervene({ one, action }: { readonly one: Halted; readonly action: 'retry' | 'skip' }) {
  const client = useQueryClient();
  const { service, subscription, source, trustId, seq } = one;
  const { consequence, ...said } = words[action];
  return (
    <Action
      {...said}
      consequence={consequence}
      initial={{ reason: '' }}
      check={({ reason }) =>
        checked(['reason', reason.trim() !== '', 'Say why; it is kept for ever.'])
      }
      run={async ({ reason }) => {
        await sendJson(
          `/api/${service}/v1/platform/streams/interventions`,
          jsonInit('post', { subscription, source, trustId, seq, action, reason: reason.trim() }),
        );
        await client.invalidateQueries({ queryKey: ['platform'] });
      }}
    >
      {() => (
        <AreaField
          name="reason"
          label="Reason"
          hint="Kept for ever with your name"
          maxLength={2000}
        />
      )}
    </Action>
  );
}
