import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { queries } from '../../api/queries.ts';
import { useTrustId } from '../../app/trust-id.ts';
import type { BulkAction, Row } from './definition.ts';
import styles from './list.module.css';
import type { useRows } from './use-rows.ts';

/** The rows that are chosen, by id: they stay chosen while the list is gone through. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
  readonly choose: (ids: readonly string[]) => void;
}

export function useSelection(rows: readonly Row[], id: (row: Row) => string): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (one) =>
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(one)) after.add(one);
        return after;
      }),
    toggleAll: () => setIds((before) => new Set(before.size === rows.length ? [] : rows.map(id))),
    choose: (all) => setIds(new Set(all)),
  };
}

interface Outcome {
  readonly label: string;
  readonly fault: string | null;
}

/** What can be done with chosen rows: one command each, and for each what came of it. */
export function Bulk({
  actions,
  selection,
  rows,
}: {
  readonly actions: readonly BulkAction<Row>[];
  readonly selection: Selection;
  readonly rows: ReturnType<typeof useRows<Row>>;
}) {
  const trustId = useTrustId();
  const [doing, setDoing] = useState<string | null>(null);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const chosen = rows.rows.filter((row) => selection.ids.has(row.id as string));
  const run = async (action: BulkAction<Row>) => {
    const results: Outcome[] = [];
    for (const [at, row] of chosen.entries()) {
      setDoing(`${at + 1} of ${chosen.length}`);
      const label = String(row.reference ?? row.number ?? row.name ?? row.id);
      const refused = action.refuses?.(row) ?? null;
      const fault =
        refused ??
        (await action.run(row, trustId).then(
          () => null,
          (error: Error) => error.message,
        ));
      results.push({ label, fault });
    }
    setDoing(null);
    setOutcomes(results);
    selection.choose([]);
    await queries.invalidateQueries();
  };
  return (
    <>
      {selection.ids.size > 0 && (
        <Group className={styles.bulk}>
          <span>{selection.ids.size} chosen</span>
          {rows.hasMore && selection.ids.size === rows.rows.length && (
            <Button
              variant="subtle"
              onClick={() =>
                void rows.all().then((all) => selection.choose(all.map(({ id }) => id as string)))
              }
            >
              Choose all {rows.count?.exact ?? ''} that match
            </Button>
          )}
          {actions.map((action) => (
            <Button
              key={action.label(chosen)}
              loading={doing !== null}
              onClick={() => void run(action)}
            >
              {doing ?? action.label(chosen)}
            </Button>
          ))}
        </Group>
      )}
      {outcomes.length > 0 && (
        <section className={styles.outcomes} role="status">
          <p>
            {outcomes.filter(({ fault }) => !fault).length} of {outcomes.length} done.
          </p>
          <ul>
            {outcomes.map(({ label, fault }) => (
              <li key={label}>
                {label}: {fault ?? 'done'}
              </li>
            ))}
          </ul>
          <Button variant="default" onClick={() => setOutcomes([])}>
            Close the results
          </Button>
        </section>
      )}
    </>
  );
}
