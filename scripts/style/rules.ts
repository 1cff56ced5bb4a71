import { partOf } from '../testing/parts.ts';
import { isGenerated, isProduct, isTest, type Source } from './sources.ts';

/** A place that breaks a rule, and the mend. */
export interface Fault {
  readonly file: string;
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  readonly says: string;
}

type Rule = (source: Source) => Fault[];

const isScript = (file: string) => /^(scripts|tests|bench)\//.test(file);
const isTypeScript = (file: string) => /\.tsx?$/.test(file);

/** A rule over single lines: where it holds, what must not stand there, and the mend. */
function noLine(holds: (file: string) => boolean, sign: RegExp, says: string): Rule {
  return ({ file, text }) =>
    holds(file)
      ? text
          .split('\n')
          .flatMap((line, at) => (sign.test(line) ? [{ file, line: at + 1, says }] : []))
      : [];
}

/** Settings are read in one place of each package, so that a README can list them all. */
const environment = noLine(
  (file) =>
    isTypeScript(file) && !isTest(file) && !isScript(file) && !/(^|\/)settings\.ts$/.test(file),
  /process\.env\b/,
  'process.env is read in settings.ts alone; take the value as an argument.',
);

/** Time and chance come from outside, so that a test can move them. */
const clock = noLine(
  (file) =>
    /^(services\/[^/]+\/src|packages\/(delegation|organisation|shared-types)\/src)\//.test(file) &&
    !isTest(file),
  /\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(\)/,
  'the time is ctx.now and ctx.today, and an id is ctx.newId().',
);

const unfinished = noLine(
  // This file and its test name the words.
  (file) => isTypeScript(file) && !isGenerated(file) && !file.startsWith('scripts/style/'),
  /\b(TODO|FIXME|XXX|HACK)\b|not (yet )?implemented/i,
  'finish it, or say in the note on the issue that it is not there.',
);

const machine = noLine(
  (file) => !file.startsWith('scripts/style/'),
  /(^|[\s'"`(=])\/(work|home\/\w+|Users\/\w+)\/|registry\.npmjs\.org|repo1?\.maven\.|deb\.debian\.org|pypi\.org/,
  "a path of one machine, or a registry's host, does not hold elsewhere.",
);

const sleeping = noLine(
  (file) => /\.test\.tsx?$/.test(file) && !file.startsWith('scripts/style/'),
  /\bsetTimeout\(|timers\/promises|\bawait (sleep|delay|pause)\(/,
  'a test waits for what it expects (test-kit), never for a time.',
);

const names: Rule = ({ file }) => {
  if (!isTypeScript(file)) return [];
  const name = file.split('/').at(-1) ?? '';
  const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx?$/.test(name);
  return isKebab
    ? []
    : [{ file, line: 0, says: 'file names are words in lower case joined by hyphens.' }];
};

const runByAPart: Rule = ({ file }) =>
  file.endsWith('.test.ts') && !partOf(file)
    ? [
        {
          file,
          line: 0,
          says: 'no part of ./scripts/test runs it: end its name in .unit, .api or .int.test.ts.',
        },
      ]
    : [];

const declaration =
  /^export (?:abstract |async |declare )*(?:function\*?|class|const|interface|type) (\w+)/;

/**
 * What needs no words of its own: a type taken from a value (`BodyOf<typeof order>`), whose docstring
 * serves both, and examples.
 */
const speaksForItself = /^export (type \w+ = .*\btypeof \w+|const sample)/;

/** What a package offers says what it takes, gives and throws. */
const docstrings: Rule = ({ file, text }) => {
  if (!/^packages\/[^/]+\/src\//.test(file) || !isProduct(file) || /\/samples?\.ts$/.test(file))
    return [];
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const name = declaration.exec(line)?.[1];
    // An overload's comment stands above its first signature.
    const isDocumented =
      lines[at - 1]?.trimEnd().endsWith('*/') ||
      (name && declaration.exec(lines[at - 1] ?? '')?.[1] === name);
    return name && !isDocumented && !speaksForItself.test(line)
      ? [{ file, line: at + 1, says: `${name} is exported and has no docstring.` }]
      : [];
  });
};

const rules: readonly Rule[] = [
  environment,
  clock,
  unfinished,
  machine,
  sleeping,
  names,
  runByAPart,
  docstrings,
];

/** Every place in a file that breaks a rule of STYLE.md. */
export function faultsIn(source: Source): Fault[] {
  return rules.flatMap((rule) => rule(source));
}

/** Lengths of the code that runs for users. */
export interface Sizes {
  readonly files: number;
  readonly median: number;
  readonly p90: number;
  readonly longest: readonly { file: string; lines: number }[];
}

/** Measures the files; a median or 90th percentile of no file is 0. */
export function sizesOf(sources: readonly Source[]): Sizes {
  const lengths = sources
    .filter(({ file }) => isProduct(file))
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    .toSorted((a, b) => a.lines - b.lines);
  const at = (share: number) => lengths[Math.ceil(lengths.length * share) - 1]?.lines ?? 0;
  return {
    files: lengths.length,
    median: at(0.5),
    p90: at(0.9),
    longest: lengths.slice(-3).toReversed(),
  };
}
