import { Gauge } from 'prom-client';
import type { Runtime } from './runtime.ts';
import { sourcesOf } from './subscriptions/definition.ts';

type Value = readonly [labels: Readonly<Record<string, string>>, value: number];

/**
 * Adds to a runtime's metrics what it knows of itself at the moment it is asked: what waits, which
 * streams stand still, how far each subscription is behind. A figure that cannot be had is left out.
 */
export function watch(runtime: Runtime): void {
  const gauge = (name: string, help: string, values: () => Promise<Value[]>): void => {
    const labelNames = ['of', 'subscription', 'source', 'state'];
    void new Gauge({
      name,
      help,
      labelNames,
      registers: [runtime.metrics.registry],
      async collect() {
        this.reset();
        for (const [labels, value] of await values().catch(() => [])) this.set(labels, value);
      },
    });
  };

  gauge('bursar_commands_waiting', 'Commands waiting, by where', async () =>
    Object.entries(runtime.engine.waiting).map(([of, waiting]) => [{ of }, waiting]),
  );
  gauge('bursar_streams_halted', 'Streams that wait or are parked', async () => {
    const halted = Object.groupBy(await runtime.halted(), ({ subscription, source, state }) =>
      [subscription, source, state].join(' '),
    );
    return Object.entries(halted).map(([key, streams]) => {
      const [subscription, source, state] = key.split(' ') as [string, string, string];
      return [{ subscription, source, state }, streams!.length];
    });
  });
  const lags = runtime.subscriptions.flatMap((each) =>
    sourcesOf(each).map((source) => ({
      labels: { subscription: each.name, source },
      now: () => runtime.runners.get(each.name)?.lag(source),
    })),
  );
  const ofLags = (of: 'events' | 'seconds') => async () =>
    lags.flatMap(({ labels, now }): Value[] => {
      const lag = now();
      return lag ? [[labels, lag[of]]] : [];
    });
  gauge('bursar_lag_events', 'Events told by the source and not applied yet', ofLags('events'));
  gauge(
    'bursar_lag_seconds',
    'Seconds since everything that the source had was applied',
    ofLags('seconds'),
  );
}
