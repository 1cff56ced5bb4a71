/** The query of an address as plain texts; a name that comes several times is a list. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const asked: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = asked[name];
    asked[name] = before === undefined ? value : [before, value].flat();
  }
  return asked;
}

/** The query of an address for what it asks; empty values are left out. */
export function stringifySearch(asked: Readonly<Record<string, unknown>>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) {
    for (const each of [value].flat()) {
      const text = typeof each === 'number' ? String(each) : each;
      if (typeof text === 'string' && text !== '') written.append(name, text);
    }
  }
  return written.size > 0 ? `?${written}` : '';
}

/** What the router's links take of an address with a query. */
export function linkTo(address: string): {
  readonly to: string;
  readonly search: Record<string, string | string[]>;
} {
  const [to = '', query = ''] = address.split('?');
  return { to, search: parseSearch(query) };
}
