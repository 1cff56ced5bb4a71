import { lookup, upsertRows } from '@bursar/service-kit';
import type { EventContract, Known } from '@bursar/service-kit';
import type { TrustTable } from '@bursar/service-kit/database/statements';
import type { Contract } from '@bursar/shared-types/contract';
import type { InferSelectModel } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { part } from './part.ts';
import type { Part } from './part.ts';

/** A table with one row for each thing that events speak of. */
type StateTable = TrustTable & {
  readonly id: PgColumn;
  readonly seq: PgColumn;
  readonly eventId: PgColumn;
};

/** What one kind of event makes of the thing it speaks of. */
export interface Step<Row> {
  readonly contract: EventContract;
  readonly idOf: (body: never) => string | null;
  readonly set: (body: never, event: Known<EventContract>, before: Row) => Partial<Row>;
}

/**
 * Binds a contract to what it changes. `idOf` may find that the event is about no thing that is
 * kept (null); `before` is the row as it stood, or the blank one.
 */
export function step<B, Row>(
  contract: Contract<B>,
  idOf: (body: B) => string | null,
  set: (body: B, event: Known<EventContract>, before: Row) => Partial<Row>,
): Step<Row> {
  return { contract: contract as EventContract, idOf, set } as Step<Row>;
}

/**
 * A part that keeps each thing as it stands: the steps are applied in order to the row as it was,
 * or to `blank` where the thing is new. Each row names the last event that spoke of it.
 */
export function stateOf<T extends StateTable>(
  table: T,
  blank: Omit<InferSelectModel<T>, 'trustId' | 'id' | 'seq' | 'eventId'>,
  steps: readonly Step<InferSelectModel<T>>[],
): Part {
  type Row = InferSelectModel<T>;
  const stepOf = new Map(steps.map((each) => [each.contract.type, each]));
  const idOf = ({ type, body }: Known<EventContract>) => stepOf.get(type)!.idOf(body as never);
  return part({
    on: steps.map(({ contract }) => contract),
    tables: [table],
    read: (events) => ({
      before: lookup(
        table,
        table.id,
        events.flatMap((e) => idOf(e) ?? []),
      ),
    }),
    apply: (events, { before }, trustId) => {
      const rows = new Map((before as Row[]).map((row) => [(row as { id: string }).id, row]));
      const touched = new Map<string, Row>();
      for (const event of events) {
        const id = idOf(event);
        if (id === null) continue;
        const at = touched.get(id) ?? rows.get(id) ?? ({ ...blank, trustId, id } as unknown as Row);
        const set = stepOf.get(event.type)!.set(event.body as never, event, at);
        touched.set(id, { ...at, ...set, seq: event.seq, eventId: event.id });
      }
      return [upsertRows(table, ['trustId', 'id'] as never, [...touched.values()] as never)];
    },
  });
}
