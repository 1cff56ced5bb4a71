import { DEMONSTRATION_PASSWORD } from '@bursar/identity';
import { longDate } from './dates.ts';
import type { Overview } from './pages/apis-page.ts';

/** The text with which a start ends: what to open, who there is to be, and where the APIs are. */
export function closingTable(
  { origin, services, users, trusts, loaded, atFolder }: Overview,
  today: string,
  firstLink: string | null,
): string {
  const parts = [`Bursar is at ${origin}: open it in a browser. Its date is ${longDate(today)}.`];
  if (users.length > 0) {
    const rows = users.map(({ login, name, role, tries }) => [login, `${name}, ${role}`, tries]);
    parts.push(
      `Sign in as one of these, all with the password ${DEMONSTRATION_PASSWORD}:`,
      columns([['login', 'who', 'can try'], ...rows]),
    );
  }
  if (firstLink)
    parts.push(`Make the first administrator here, once, within a day:\n  ${firstLink}`);
  parts.push(
    `The APIs, for programs; ${origin}/apis says how each is:`,
    columns([
      ['API', 'address', 'documentation'],
      ...services.map(({ name, title }) => [
        title,
        `${origin}/${name}/v1`,
        `${origin}/${name}/docs/`,
      ]),
    ]),
  );
  const all = [...trusts.map(({ name }) => name), ...loaded];
  if (all.length > 0) parts.push(`Loaded: ${all.join(', ')}.`);
  parts.push(
    `./scripts/token${atFolder} LOGIN gives a token; ./scripts/clock${atFolder} +8d moves the date; Ctrl-C stops.`,
  );
  return `\n${parts.join('\n\n')}\n`;
}

/** Rows in columns, each as wide as its widest cell but the last. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map(
      (row) =>
        `  ${row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at]!) : cell)).join('  ')}`,
    )
    .join('\n');
}
