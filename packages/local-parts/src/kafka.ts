import { join } from 'node:path';
import { claimDirectory } from './claim.ts';
import { explainFileFault, PartMissing } from './errors.ts';
import { freePort } from './ports.ts';
import { dockerKafka } from './kafka/docker.ts';
import { javaKafka } from './kafka/java.ts';
import { givenBrokers } from './settings.ts';

/** Where a broker comes from: one somebody else runs, a container, or Java on this machine. */
export type KafkaKind = 'given' | 'docker' | 'java';

/** How a broker is started. */
export interface KafkaOptions {
  /** The folder it owns (Java only). Made if need be; a broker started again on it keeps its topics. */
  readonly directory: string;
  /** On 127.0.0.1. Left out, one that is free. */
  readonly port?: number;
  /** Kinds that may be used, best first. Default: all. */
  readonly kinds?: readonly KafkaKind[];
  /** Each line the broker logs, and which kind could not be had and why. */
  readonly onLog?: (line: string) => void;
}

/** A running broker: one node, KRaft, no encryption, topics made only when asked for. */
export interface Kafka {
  readonly kind: KafkaKind;
  readonly brokers: string[];
  /** The broker's process; undefined where it is not ours (`given`, `docker`). */
  readonly pid: number | undefined;
  /** Ends it in good order. Again, or after `kill9`, does nothing; a `given` broker is left alone. */
  stop(): Promise<void>;
  /** `kill -9`. @throws PartMissing for a `given` broker, which is not ours to kill */
  kill9(): Promise<void>;
  /** Ends it if it runs, and starts it on the same address with the same data. @throws as `kill9` */
  restart(): Promise<void>;
}

/**
 * Starts a real Apache Kafka and returns once it takes clients: the brokers of `KAFKA_BROKERS` if
 * given, else a container if Docker runs, else Java 17 with jars fetched once by Maven.
 *
 * As with PostgreSQL, a broker orphaned by `kill -9` of an earlier process is ended first, and a
 * folder in use is refused.
 * @throws PartMissing with the one command that would mend it, where no kind can be had
 * @throws PartFailed where the broker ended while starting, or the folder cannot be used
 */
export async function startKafka(options: KafkaOptions): Promise<Kafka> {
  const kinds = options.kinds ?? ['given', 'docker', 'java'];
  let missing = new PartMissing(
    'Kafka',
    'no kind of broker is allowed',
    'set KAFKA_BROKERS=host:port',
  );
  for (const kind of kinds) {
    try {
      return await starters[kind](options);
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      options.onLog?.(error.message);
      missing = error;
    }
  }
  throw missing;
}

const starters: Record<KafkaKind, (options: KafkaOptions) => Promise<Kafka>> = {
  async given() {
    const brokers = givenBrokers();
    const none = new PartMissing(
      'Kafka',
      'KAFKA_BROKERS is not set',
      'set KAFKA_BROKERS=host:port',
    );
    if (brokers.length === 0) throw none;
    const notOurs = async () => {
      throw new PartMissing(
        'Kafka',
        'the broker of KAFKA_BROKERS is not ours to kill',
        'unset KAFKA_BROKERS',
      );
    };
    return {
      kind: 'given',
      brokers,
      pid: undefined,
      stop: async () => undefined,
      kill9: notOurs,
      restart: notOurs,
    };
  },
  async docker({ port }) {
    return dockerKafka(port ?? (await freePort()));
  },
  async java({ directory, port, onLog }) {
    const claim = claimDirectory(directory, 'Kafka');
    try {
      return await javaKafka(claim, port ?? (await freePort()), onLog);
    } catch (error) {
      claim.release();
      throw explainFileFault(error, join(claim.directory));
    }
  },
};
