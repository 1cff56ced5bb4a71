import { fileURLToPath } from 'node:url';
import { errorPageFaults } from './style/error-pages.ts';
import { faultsIn, sizesOf } from './style/rules.ts';
import { readSources } from './style/sources.ts';

// The part of STYLE.md that a program can hold. Ends with 1 where something breaks it.
const sources = readSources(fileURLToPath(new URL('..', import.meta.url)));
const faults = [...sources.flatMap(faultsIn), ...errorPageFaults(sources)];
for (const { file, line, says } of faults) console.log(`${file}${line ? `:${line}` : ''}: ${says}`);

const { files, median, p90, longest } = sizesOf(sources);
console.log(
  `${files} source files, median ${median} lines (aim 80), 90th percentile ${p90} (aim 250)`,
);
const isTooLong = median > 80 || p90 > 250;
if (isTooLong) for (const { file, lines } of longest) console.log(`  ${lines} lines: ${file}`);
process.exitCode = faults.length > 0 || isTooLong ? 1 : 0;
