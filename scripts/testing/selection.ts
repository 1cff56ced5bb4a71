import { parts, type Part } from './parts.ts';

/** What was asked for on the command line. */
export interface Request {
  readonly parts: readonly string[];
  /** Folders or files, named from the root. */
  readonly places: readonly string[];
  /** Numbers for the long tests, handed to them in the environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A part with the test files it shall run. */
export interface Selected {
  readonly part: Part;
  readonly files: readonly string[];
}

const numbers: Record<string, string> = {
  '--rounds': 'BURSAR_ROUNDS',
  '--histories': 'BURSAR_HISTORIES',
  '--seed': 'BURSAR_SEED',
};

/** How the command is used. */
export const usage = `./scripts/test [PART…] [FOLDER…] [--rounds N] [--histories N] [--seed N]

Parts, in order:
${parts.map(({ name, title }) => `  ${name.padEnd(12)} ${title}`).join('\n')}

With a folder (services/finance), the tests in it; with a part and a folder, that part's in it.
--rounds     kills in each crash test, where not its own number
--histories  histories in the model-based test, where not its own number
--seed       repeats a run of random tests that printed its seed`;

/**
 * Reads the command line.
 * @param placeOf names a folder or file from the root; undefined where there is none
 * @throws Error with one sentence for an argument that is neither
 */
export function readRequest(
  args: readonly string[],
  placeOf: (arg: string) => string | undefined,
): Request {
  const asked = {
    parts: [] as string[],
    places: [] as string[],
    environment: {} as Record<string, string>,
  };
  for (let at = 0; at < args.length; at += 1) {
    const [arg = '', value] = args.slice(at);
    const variable = numbers[arg];
    if (variable) {
      if (!/^-?\d+$/.test(value ?? '')) throw new Error(`${arg} takes a whole number.`);
      asked.environment[variable] = value ?? '';
      at += 1;
    } else if (parts.some(({ name }) => name === arg)) {
      asked.parts.push(arg);
    } else {
      const place = placeOf(arg);
      if (place === undefined)
        throw new Error(`${arg} is neither a part nor a folder; --help lists the parts.`);
      asked.places.push(place);
    }
  }
  return asked;
}

/**
 * The parts to run with their files. Checks are of the whole tree, so they run where no folder was
 * asked for. A part named or implied by "everything" is kept even if it has no file, so that an
 * empty one is seen; with a folder, parts without a file in it are left out.
 */
export function select(request: Request, files: readonly string[]): Selected[] {
  const { places } = request;
  const wanted = (file: string) =>
    places.length === 0 ||
    places.some((place) => place === '' || file === place || file.startsWith(`${place}/`));
  return parts
    .filter(({ name }) => request.parts.length === 0 || request.parts.includes(name))
    .map((part) => ({
      part,
      files: files.filter((file) => part.tests?.holds(file) && wanted(file)),
    }))
    .filter(({ files: chosen }) => places.length === 0 || chosen.length > 0);
}
