import { projection } from '@bursar/service-kit';
import type { EventContract, Known, Projection, Reads } from '@bursar/service-kit';
import type { Part } from './part.ts';

/** One projection of several parts: each reads and writes for the events that it asks for. */
export function combine(name: string, parts: readonly Part[]): Projection {
  const types = parts.map(({ on }) => new Set(on.map(({ type }) => type)));
  const of = (i: number, events: readonly Known<EventContract>[]) =>
    events.filter(({ type }) => types[i]!.has(type));
  const contracts = new Map(
    parts.flatMap(({ on }) => on.map((each) => [`${each.type}@${each.version}`, each] as const)),
  );
  return projection({
    name,
    on: [...contracts.values()],
    tables: parts.flatMap(({ tables }) => tables),
    // A part's reads are named after its place, so that two parts may use the same names.
    read: (events, trustId) => {
      const all: Record<string, Reads[string]> = {};
      parts.forEach((part, i) => {
        const own = of(i, events);
        if (own.length === 0) return;
        for (const [key, read] of Object.entries(part.read(own, trustId)))
          all[`${i}.${key}`] = read;
      });
      return all;
    },
    apply: (events, facts, trustId) =>
      parts.flatMap((part, i) => {
        const own = of(i, events);
        if (own.length === 0) return [];
        const prefix = `${i}.`;
        const found = Object.entries(facts).flatMap(([key, value]) =>
          key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
        );
        return part.apply(own, Object.fromEntries(found) as never, trustId);
      }),
  });
}
