import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, PartMissing } from '../errors.ts';
import { javaHome, repositoryRoot, wholeEnvironment } from '../settings.ts';

const execute = promisify(execFile);

/** The folder with the broker's build file and log settings. */
export const kafkaFolder = join(repositoryRoot, 'infra', 'kafka');

/**
 * The program `java`, version 17 or later.
 * @throws PartMissing with the command that installs it
 */
export async function findJava(): Promise<string> {
  const home = javaHome();
  const java = home ? join(home, 'bin', 'java') : 'java';
  // `java -version` writes to the error stream, whatever happens.
  const said = await execute(java, ['-version']).then(
    ({ stderr }) => stderr,
    () => '',
  );
  const version = Number(/version "(\d+)/.exec(said)?.[1] ?? 0);
  if (version >= 17) return java;
  const why = version
    ? `its Java is version ${version}, and 17 is needed`
    : 'no Docker runs and there is no Java';
  throw new PartMissing('Kafka', why, install('default-jre-headless maven', 'openjdk@17 maven'));
}

/**
 * The folder with the broker's jars, fetched by Maven the first time (43 MB) and kept in `.cache` under
 * the hash of the build file, so a new version is fetched anew.
 * @throws PartMissing where Maven is not there or cannot fetch them
 */
export async function findJars(onLog: (line: string) => void = () => undefined): Promise<string> {
  const pom = join(kafkaFolder, 'pom.xml');
  const hash = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const jars = join(repositoryRoot, '.cache', 'kafka', hash);
  if (existsSync(jars)) return jars;
  onLog('Fetching the jars of Apache Kafka by Maven (43 MB, once)');
  // Fetched beside its place and moved there whole: a cut-off fetch leaves nothing that looks complete.
  const draft = `${jars}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const goal = [
    '-B',
    '-q',
    '-Dstyle.color=never',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${draft}`,
  ];
  try {
    await execute('mvn', goal, { env: wholeEnvironment(), timeout: 600_000 });
    if (!existsSync(jars)) renameSync(draft, jars);
    return jars;
  } catch (error) {
    if (existsSync(jars)) return jars;
    if (codeOf(error) === 'ENOENT') {
      throw new PartMissing(
        'Kafka',
        'Maven, which fetches its jars, is not installed',
        install('maven', 'maven'),
      );
    }
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    const why = /\[ERROR\] (.+?)(?: -> |$)/m.exec(said)?.[1] ?? 'it gave no reason';
    const again = `mvn -f ${relative(process.cwd(), pom)} dependency:copy-dependencies`;
    throw new PartMissing('Kafka', `Maven could not fetch its jars (${why.slice(0, 200)})`, again);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function install(debian: string, brew: string): string {
  return process.platform === 'darwin'
    ? `brew install ${brew}`
    : `apt-get install -y --no-install-recommends ${debian}`;
}
