import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PartMissing } from '../../packages/local-parts/src/errors.ts';
import { findJars, findJava } from '../../packages/local-parts/src/kafka/jars.ts';
import { givenBrokers } from '../../packages/local-parts/src/settings.ts';
import { execute } from './execute.ts';

/** A part to be had from outside, and Debian's packages that bring it. */
interface Need {
  readonly title: string;
  /** Undefined where it is there; else why not, with the command that mends it. */
  readonly lacks: () => Promise<string | undefined>;
  readonly debian: readonly string[];
}

const works = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

const needs: Record<string, Need> = {
  kafka: {
    title: 'Apache Kafka (Java 17 and Maven)',
    async lacks() {
      if (givenBrokers().length > 0 || works('docker', 'info')) return undefined;
      try {
        await findJava();
        await findJars(console.log);
        return undefined;
      } catch (error) {
        if (error instanceof PartMissing) return error.message;
        throw error;
      }
    },
    debian: ['default-jre-headless', 'maven'],
  },
  python: {
    title: 'Python 3',
    async lacks() {
      const mend =
        process.platform === 'darwin' ? 'brew install python3' : 'apt-get install -y python3';
      return works('python3', '--version') ? undefined : `Python 3 is not here. Mend: ${mend}`;
    },
    debian: ['python3-minimal'],
  },
  chromium: {
    title: 'Chromium',
    async lacks() {
      const given = process.env.CHROMIUM_PATH;
      if (given ? existsSync(given) : works('chromium', '--version')) return undefined;
      return 'Chromium is not here. Mend: apt-get install -y chromium';
    },
    debian: ['chromium'],
  },
};

/**
 * Brings what the tests need, where that may be done without asking: Debian's packages as root, the
 * broker's jars through Maven. Where it may not, says the one command; the tests then skip loudly, or
 * fail where parts are required.
 */
export async function bring(names: Iterable<string>, cwd: string): Promise<void> {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  for (const name of names) {
    const need = needs[name];
    let lacks = await need?.lacks();
    if (need && lacks && mayInstall) {
      console.log(`Installing ${need.title}: ${need.debian.join(' ')}`);
      const environment = { DEBIAN_FRONTEND: 'noninteractive' };
      const install = [
        'apt-get',
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        ...need.debian,
      ];
      await execute(['apt-get', 'update', '-qq'], { cwd, environment });
      await execute(install, { cwd, environment });
      lacks = await need.lacks();
    }
    if (lacks) console.log(lacks);
  }
}
