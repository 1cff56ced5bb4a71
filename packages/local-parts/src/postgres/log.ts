import { type PartFault, PartFailed } from '../errors.ts';

const signs: readonly [RegExp, PartFault, (place: string, found: RegExpExecArray) => string][] = [
  [
    /No space left on device|Disk quota exceeded/,
    'disk-full',
    (place) => `The disk that holds ${place} is full; free some space and start again.`,
  ],
  [
    /Read-only file system/,
    'read-only',
    (place) => `${place} cannot be written: its file system is read-only.`,
  ],
  [
    /could not bind .*Address already in use/,
    'port-in-use',
    () =>
      'PostgreSQL could not listen: its port is in use by another program; choose another port.',
  ],
  [
    /lock file "postmaster.pid" already exists/,
    'in-use',
    (place) => `${place} is already in use by another PostgreSQL; stop that first.`,
  ],
  [
    /Permission denied/,
    'not-permitted',
    (place) =>
      `${place} cannot be used by this user; give it to them, or start as the user it belongs to.`,
  ],
  [
    /(?:FATAL|PANIC|error): *(.*)/,
    'failed',
    (place, found) => `PostgreSQL could not use ${place}: ${found[1]}.`,
  ],
];

/** The first thing a server said that explains why it ended, as one sentence. */
export function explainLog(lines: readonly string[], place: string, otherwise: string): PartFailed {
  for (const [sign, fault, sentence] of signs) {
    for (const line of lines) {
      const found = sign.exec(line);
      if (found) return new PartFailed(fault, sentence(place, found), lines);
    }
  }
  return new PartFailed('failed', `${otherwise}: ${lines.at(-1) ?? 'it said nothing'}`, lines);
}
