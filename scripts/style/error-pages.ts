import type { Fault } from './rules.ts';
import { isTest, type Source } from './sources.ts';

/**
 * Every problem that the API can answer names a page, `docs/errors/<code>.md`, and every page a problem
 * that exists: what a client follows leads somewhere.
 */
export function errorPageFaults(sources: readonly Source[]): Fault[] {
  const pages = new Set(
    sources.flatMap(({ file }) => /^docs\/errors\/([a-z0-9-]+)\.md$/.exec(file)?.[1] ?? []),
  );
  pages.delete('index');
  const code = sources.filter(
    ({ file }) => /^(services|packages)\/[^/]+\/src\/.*\.ts$/.test(file) && !isTest(file),
  );
  const faults: Fault[] = [];
  const named = new Set<string>();
  for (const { file, text } of code) {
    for (const match of text.matchAll(/\bproblem\(\s*'([a-z0-9-]+)'/g)) {
      const [, name = ''] = match;
      const line = text.slice(0, match.index).split('\n').length;
      if (!pages.has(name) && !named.has(name))
        faults.push({
          file,
          line,
          says: `the problem ${name} has no page docs/errors/${name}.md.`,
        });
      named.add(name);
    }
  }
  const whole = code.map(({ text }) => text).join('\n');
  // A code may be handed on as a value, so a page is stray only where its code stands nowhere.
  for (const page of pages) {
    if (!whole.includes(`'${page}'`))
      faults.push({ file: `docs/errors/${page}.md`, line: 0, says: 'no problem has this code.' });
  }
  return faults;
}
