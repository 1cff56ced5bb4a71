/** Why a part could not be started, for callers that act on it rather than print it. */
export type PartFault =
  | 'in-use' // another living process holds the directory
  | 'port-in-use'
  | 'disk-full'
  | 'read-only' // the file system cannot be written
  | 'not-permitted' // files belong to somebody else, or root is needed
  | 'other-version' // the data was written by another major version
  | 'failed';

/**
 * A part (PostgreSQL, Kafka) did not start, or ended. The message is one sentence for the person at
 * the keyboard; `log` holds the part's last lines for whoever has to look further.
 */
export class PartFailed extends Error {
  override readonly name = 'PartFailed';
  readonly fault: PartFault;
  readonly log: readonly string[];

  constructor(fault: PartFault, message: string, log: readonly string[] = []) {
    super(message);
    this.fault = fault;
    this.log = log;
  }
}

/** A part cannot be had on this machine as it is; `mend` is the one command that would change that. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
  readonly part: string;
  readonly mend: string;

  constructor(part: string, why: string, mend: string) {
    super(`${part} cannot be started here: ${why}. Mend: ${mend}`);
    this.part = part;
    this.mend = mend;
  }
}

const sentences: readonly [string, PartFault, (place: string) => string][] = [
  [
    'ENOSPC',
    'disk-full',
    (place) => `The disk that holds ${place} is full; free some space and start again.`,
  ],
  [
    'EDQUOT',
    'disk-full',
    (place) => `The disk quota for ${place} is used up; free some space and start again.`,
  ],
  ['EROFS', 'read-only', (place) => `${place} cannot be written: its file system is read-only.`],
  [
    'EACCES',
    'not-permitted',
    (place) =>
      `${place} cannot be written by this user; give it to them, or start as the user it belongs to.`,
  ],
  [
    'EPERM',
    'not-permitted',
    (place) =>
      `${place} cannot be written by this user; give it to them, or start as the user it belongs to.`,
  ],
];

/** The code of an error of the system (`ENOENT`); undefined for any other. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/**
 * Turns an error of the file system into the sentence a person can act on.
 * Anything else comes back unchanged, so that `throw` of the result is always right.
 */
export function explainFileFault(error: unknown, place: string): unknown {
  const known = sentences.find(([each]) => each === codeOf(error));
  return known ? new PartFailed(known[1], known[2](place)) : error;
}
