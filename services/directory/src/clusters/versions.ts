/** Versions by id. */
export const versionsOf = (
  rows: readonly { readonly id: string; readonly version: number }[],
): Map<string, number> => new Map(rows.map(({ id, version }) => [id, version]));
