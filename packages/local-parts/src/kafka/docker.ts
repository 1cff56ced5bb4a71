import { PartMissing } from '../errors.ts';
import type { Kafka } from '../kafka.ts';
import { brokerSettings } from './configuration.ts';

const image = 'apache/kafka:4.3.0';

/**
 * Starts a broker in a container, on a fixed port so that its address outlives a restart.
 * @throws PartMissing where no Docker runs or the image cannot be had
 */
export async function dockerKafka(port: number): Promise<Kafka> {
  // Loaded only here: it takes half a second, and most runs have no Docker.
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers');
  const missing = (error: unknown) =>
    new PartMissing(
      'Kafka',
      error instanceof Error ? error.message : String(error),
      'start Docker',
    );
  const runtime = await getContainerRuntimeClient().catch((error: unknown) =>
    Promise.reject(missing(error)),
  );
  const settings = {
    ...brokerSettings(),
    listeners: `CLIENT://:${port},CONTROLLER://:${port === 29_093 ? 29_094 : 29_093}`,
    'advertised.listeners': `CLIENT://127.0.0.1:${port}`,
    'controller.quorum.voters': `1@localhost:${port === 29_093 ? 29_094 : 29_093}`,
  };
  const container = await new GenericContainer(image)
    .withEnvironment(environmentOf(settings))
    .withExposedPorts({ container: port, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start()
    .catch((error: unknown) => Promise.reject(missing(error)));
  let stopped = false;
  return {
    kind: 'docker',
    brokers: [`127.0.0.1:${port}`],
    pid: undefined,
    async stop() {
      if (!stopped) await container.stop();
      stopped = true;
    },
    async kill9() {
      await runtime.container.getById(container.getId()).kill({ signal: 'SIGKILL' });
    },
    restart: () => container.restart(),
  };
}

/** The image's convention: `KAFKA_`, capitals, dots as underscores. */
function environmentOf(settings: Record<string, string>): Record<string, string> {
  const named = (name: string) => `KAFKA_${name.toUpperCase().replaceAll('.', '_')}`;
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [named(name), value]));
}
