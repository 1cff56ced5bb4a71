import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project, named from the root. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

const readable =
  /\.(ts|tsx|js|mjs|cjs|md|json|ya?ml|sql|sh|css|html|py|csv)$|^scripts\/[a-z-]+$|^\.ci\/run$|(^|\/)Dockerfile$/;

/**
 * The project's text files: those git has or would take, so not what .gitignore names. Outside a git
 * checkout, the folders of the source.
 */
export function readSources(root: string): Source[] {
  const git = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files =
    git.status === 0
      ? git.stdout.split('\0')
      : globSync('{.ci,bench,docs,infra,packages,scripts,services,tests,tools}/**', {
          cwd: root,
          exclude: (name) => name === 'node_modules',
        });
  return files
    .filter((file) => readable.test(file) && !file.startsWith('pnpm-lock'))
    .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** Whether a file tests or helps to test. */
export function isTest(file: string): boolean {
  return /\.test\.tsx?$|(^|\/)tests?\/|^packages\/test-kit\//.test(file);
}

/** Whether a file was written by a program. */
export function isGenerated(file: string): boolean {
  return /\/generated\/|\.gen\./.test(file);
}

/** Whether a file is code that runs for users: of a service or a package, no test, not generated. */
export function isProduct(file: string): boolean {
  return /^(services|packages)\/.*\.tsx?$/.test(file) && !isTest(file) && !isGenerated(file);
}
