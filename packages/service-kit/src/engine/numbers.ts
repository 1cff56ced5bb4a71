import type { Context } from '../context.ts';
import type { Statement } from '../database/statements.ts';
import { countersStatement } from './preamble.ts';
import type { Work } from './work.ts';

type Rows = readonly (readonly unknown[])[];

/** What reads the last numbers of the series that these works draw from, by name or by beginning. */
export function numbersStatements(
  works: readonly Work[],
  contexts: readonly Context[],
): Statement[] {
  const named: { trustId: string; series: string }[] = [];
  const begun: { trustId: string; series: string }[] = [];
  works.forEach(({ trustId, definition, input }, i) => {
    const { series } = definition;
    if (typeof series === 'string') begun.push({ trustId, series });
    else if (series) named.push({ trustId, series: series(input, contexts[i]!) as string });
  });
  return [
    ...(named.length ? [countersStatement(named)] : []),
    ...(begun.length ? [countersBelow(begun)] : []),
  ];
}

function countersBelow(begun: readonly { trustId: string; series: string }[]): Statement {
  return {
    text:
      'select c.trust_id, c.series, c.value from unnest($1::uuid[], $2::text[]) b(trust_id, series) ' +
      'join counter c on c.trust_id = b.trust_id and starts_with(c.series, b.series)',
    values: [begun.map((b) => b.trustId), begun.map((b) => b.series)],
  };
}

/** The numbers of gapless series in one transaction, by `trust series`. */
export class Numbers {
  readonly #last = new Map<string, number>();
  /** What the command under way has drawn from, with what stood there before. */
  readonly #before = new Map<string, number | undefined>();
  /** The last number of each series that was drawn from. */
  readonly given = new Map<string, number>();

  /** Takes the rows that `numbersStatements` found. */
  read(rows: Rows): void {
    for (const [trust, series, value] of rows)
      this.#last.set(`${String(trust)} ${String(series)}`, Number(value));
  }

  /** A command begins, and gives back nothing of those before it. */
  begin(): void {
    this.#before.clear();
  }

  /** The command is refused: its numbers are the next one's. */
  giveBack(): void {
    for (const [key, before] of this.#before) {
      if (before === undefined) this.#last.delete(key);
      else this.#last.set(key, before);
      if (before === undefined) this.given.delete(key);
      else this.given.set(key, before);
    }
  }

  /** `nextNumber` for a command; it throws for a series that the command does not declare. */
  drawFor({ trustId, definition, input }: Work, ctx: Context): Context['nextNumber'] {
    const { series, route } = definition;
    const own = typeof series === 'function' ? (series(input, ctx) as string) : undefined;
    return (name = own) => {
      const isDeclared = typeof series === 'string' ? name?.startsWith(series) : name === own;
      if (name === undefined || !isDeclared) throw new Error(`${route} declares no such series`);
      const key = `${trustId} ${name}`;
      const before = this.#last.get(key);
      if (!this.#before.has(key)) this.#before.set(key, before);
      const next = (before ?? 0) + 1;
      this.#last.set(key, next);
      this.given.set(key, next);
      return next;
    };
  }
}
