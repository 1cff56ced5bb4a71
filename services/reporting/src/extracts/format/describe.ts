import { eventColumns } from '../tables/events.ts';
import { tables } from '../tables/index.ts';
import type { Columns } from './columns.ts';

/**
 * The columns of every file as Markdown, for docs/extract-format.md: what the page says of a
 * column is what the code says of it. A test holds the page to this text.
 */
export function filesInMarkdown(): string {
  const logs = section(
    'events/<service>.csv',
    'The log of a service, event by event',
    eventColumns,
  );
  const rest = tables.map(({ name, words, columns, key, settled }) => {
    const order = settled
      ? `One row for each ${list(key)}, in that order.`
      : `Unique by ${list(key)}, in the order of the events.`;
    return section(`tables/${name}.csv`, `${words}. ${order}`, columns);
  });
  return [logs, ...rest].join('\n\n');
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function section(file: string, words: string, columns: Columns): string {
  const rows = Object.entries(columns).map(
    ([name, { kind, words: meaning }]) => `| \`${name}\` | ${kind} | ${meaning} |`,
  );
  const lead = words.endsWith('.') ? words : `${words}.`;
  return [`### ${file}`, '', lead, '', '| column | kind | |', '|---|---|---|', ...rows].join('\n');
}
