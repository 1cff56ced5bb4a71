import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Claim } from '../claim.ts';
import { PartFailed } from '../errors.ts';
import type { Kafka } from '../kafka.ts';
import { freePort, isFree } from '../ports.ts';
import { endOrphan } from '../processes.ts';
import { launchServer, type ServerProcess } from '../server-process.ts';
import { childEnvironment } from '../settings.ts';
import { brokerSettings, propertiesOf } from './configuration.ts';
import { findJars, findJava, kafkaFolder } from './jars.ts';

const execute = promisify(execFile);
// A broker of a few topics: a small heap, and no time spent on compiling for a long life.
const machine = ['-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Starts a broker with Java in the claimed folder, which is released when the broker is stopped. */
export async function javaKafka(
  claim: Claim,
  port: number,
  onLog?: (line: string) => void,
): Promise<Kafka> {
  const [java, jars] = [await findJava(), await findJars(onLog)];
  const properties = join(claim.directory, 'server.properties');
  const pidFile = join(claim.directory, 'broker.pid');
  await endOrphan('Kafka', pidFile, properties, ['SIGTERM', 'SIGKILL']);
  const launch = async () => {
    await configure(properties, claim.directory, port);
    const server = await launchBroker(java, jars, properties, onLog);
    writeFileSync(pidFile, String(server.pid));
    return server;
  };
  await format(java, jars, properties, claim.directory, port);
  let server = await launch();
  const end = async (how: (server: ServerProcess) => Promise<void>) => {
    await how(server);
    rmSync(pidFile, { force: true });
  };
  return {
    kind: 'java',
    brokers: [`127.0.0.1:${port}`],
    get pid() {
      return server.pid;
    },
    async stop() {
      await end((each) => each.end('SIGTERM', 'SIGKILL'));
      claim.release();
    },
    kill9: () => end((each) => each.kill9()),
    async restart() {
      await end((each) => each.end('SIGTERM', 'SIGKILL'));
      server = await launch();
    },
  };
}

async function configure(properties: string, directory: string, port: number): Promise<void> {
  if (!(await isFree(port))) {
    throw new PartFailed(
      'port-in-use',
      `Port ${port} is in use by another program; choose another port for Kafka.`,
    );
  }
  const controller = await freePort();
  const settings = {
    ...brokerSettings(),
    'log.dirs': join(directory, 'data'),
    listeners: `CLIENT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `CLIENT://127.0.0.1:${port}`,
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
  };
  writeFileSync(properties, propertiesOf(settings));
}

/** Gives a new folder its cluster id, which Kafka asks for before the first start. */
async function format(
  java: string,
  jars: string,
  properties: string,
  directory: string,
  port: number,
): Promise<void> {
  if (existsSync(join(directory, 'data', 'meta.properties'))) return;
  mkdirSync(directory, { recursive: true });
  await configure(properties, directory, port);
  const id = clusterId();
  const args = [
    '-cp',
    join(jars, '*'),
    'kafka.tools.StorageTool',
    'format',
    '-t',
    id,
    '-c',
    properties,
    '--ignore-formatted',
  ];
  await execute(java, [...machine, ...args], { env: childEnvironment() }).catch((error: Error) => {
    throw new PartFailed(
      'failed',
      `Kafka could not make its folder ${directory}: ${error.message.split('\n').at(-2)}`,
    );
  });
}

/** A new cluster's id. The format tool takes one that begins with a dash for an option. */
function clusterId(): string {
  const bytes = randomBytes(16);
  bytes[0]! &= 0x7f; // the first of 64 letters is then one of the first 32: never - or _
  return bytes.toString('base64url');
}

async function launchBroker(
  java: string,
  jars: string,
  properties: string,
  onLog?: (line: string) => void,
): Promise<ServerProcess> {
  const log4j = `-Dlog4j2.configurationFile=${join(kafkaFolder, 'log4j2.properties')}`;
  const { promise: ready, resolve } = Promise.withResolvers<boolean>();
  const server = launchServer({
    command: java,
    args: [...machine, log4j, '-cp', join(jars, '*'), 'kafka.Kafka', properties],
    options: { env: childEnvironment() },
    orphanSignal: 'SIGTERM',
    onLine(line) {
      onLog?.(line);
      if (line.includes('Kafka Server started')) resolve(true);
    },
  });
  if (await Promise.race([ready, server.exited])) return server;
  const said =
    server.lines.find((line) => /^(ERROR|FATAL)|Exception/.test(line)) ?? server.lines.at(-1);
  const full = /No space left on device/.test(server.lines.join('\n'));
  throw new PartFailed(
    full ? 'disk-full' : 'failed',
    `Kafka ended while starting: ${said ?? 'it said nothing'}`,
    server.lines,
  );
}
