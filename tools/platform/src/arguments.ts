import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultFolder } from './release.ts';
import { StartFault } from './start-fault.ts';

/** What `./scripts/start` was asked for. */
export interface StartOptions {
  readonly port: number;
  /** Where everything is kept. */
  readonly folder: string;
  /** Deletes what is kept there, and begins anew. */
  readonly reset: boolean;
  readonly demonstration: boolean;
  /** A folder with the national register's files, or null. */
  readonly importFrom: string | null;
  /** Which trust of the register, by its UID; null where it was not said. */
  readonly importUid: string | null;
  readonly help: boolean;
}

/** The text of `--help`. */
export const usage = `./scripts/start [OPTION…]
Starts PostgreSQL and all services in one process, on this machine alone. Ctrl-C stops them.

  --port N       listen on this port (8080)
  --no-demo      no demonstration: a one-time link makes the first administrator
  --import DIR   load a trust from the files of the national register in this folder
  --uid UID      which trust of the register
  --reset        delete what is kept in .data first
  --data DIR     keep everything in this folder (.data)
  --help         this text
`;

/** The register is loaded by users of the demonstration; without it there is nobody to load it. */
export const importWithoutDemo =
  '--import goes with the demonstration; without it the first administrator founds the trust and imports its schools: “A trust of your own” in README.md has the commands.';

/**
 * Reads the command line. Folders are taken from `here`. Throws StartFault for an option that
 * is not known, for a port that is none, and for options that do not go together.
 */
export function readArguments(args: readonly string[], here: string): StartOptions {
  const { values } = parsed(args);
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartFault(`--port takes a number from 1 to 65535, and "${values.port}" is none.`);
  }
  if (values['no-demo'] && values.import !== undefined) throw new StartFault(importWithoutDemo);
  return {
    port,
    folder: values.data === undefined ? defaultFolder : resolve(here, values.data),
    reset: values.reset,
    demonstration: !values['no-demo'],
    importUid: values.uid ?? null,
    importFrom: values.import === undefined ? null : resolve(here, values.import),
    help: values.help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        import: { type: 'string' },
        uid: { type: 'string' },
        reset: { type: 'boolean', default: false },
        'no-demo': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    const [first = 'This cannot be read'] = (error as Error).message.split('. ');
    throw new StartFault(`${first}. ./scripts/start --help says what there is.`);
  }
}
