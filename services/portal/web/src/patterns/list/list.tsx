import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { announceNow } from '../../app/announce.tsx';
import { useTrust } from '../../app/trust.tsx';
import { count as written, counted } from '../../words/format.ts';
import { Empty, Refused } from '../states.tsx';
import { useAsked } from './asked.ts';
import { Bulk, useSelection } from './bulk.tsx';
import type { LooseList, Row } from './definition.ts';
import { Filters } from './filters.tsx';
import styles from './list.module.css';
import { PhoneRows } from './phone-rows.tsx';
import { TableRows } from './table-rows.tsx';
import { rememberRows } from './trail.ts';
import { useRows } from './use-rows.ts';
import type { Count } from './use-rows.ts';

/** A list with its filters, search, sorting, columns and export; as a page or within one. */
export function List({ definition }: { readonly definition: LooseList }) {
  const { service, path, one, many = `${one}s`, id } = definition;
  const asked = useAsked(definition);
  const rows = useRows<Row>(service, path, asked.query, id);
  const selection = useSelection(rows.rows, id);
  const isPhone = useMediaQuery('(max-width: 40rem)', false, { getInitialValueInEffect: false });
  const [isPrinting, setPrinting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const words = countWords(rows.count, rows.rows.length, one, many);

  useEffect(() => {
    if (!rows.isLoading && !rows.error) announceNow(words);
  }, [words, rows.isLoading, rows.error]);
  useEffect(() => rememberRows(definition, rows.rows), [definition, rows.rows]);
  useEffect(() => {
    if (!isPrinting) return;
    print();
    setPrinting(false);
  }, [isPrinting]);

  const columns = definition.columns.filter(({ key, isOptional }) =>
    asked.columns.length > 0 ? asked.columns.includes(key) : !isOptional,
  );
  const shown = { definition, asked, columns, rows, selection, isWhole: isPrinting };
  return (
    <div ref={box} className={styles.list}>
      <Filters
        definition={definition}
        asked={asked}
        onPrint={() => void rows.all().then(() => setPrinting(true))}
      />
      <p className="print-only">{filterWords(asked)}</p>
      {asked.showsOthers && <OtherSchools many={many} />}
      <div className={styles.summary}>
        <span>{rows.isLoading ? 'Looking…' : words}</span>
        {rows.arrived > 0 && (
          <Button size="compact-sm" variant="default" onClick={rows.showArrived}>
            {rows.arrived} new: show
          </Button>
        )}
      </div>
      {definition.bulk && <Bulk actions={definition.bulk} selection={selection} rows={rows} />}
      {rows.error && rows.rows.length === 0 ? (
        <Refused error={rows.error} retry={rows.retry} />
      ) : !rows.isLoading && rows.rows.length === 0 ? (
        <NoRows definition={definition} asked={asked} many={many} />
      ) : isPhone && !isPrinting ? (
        <PhoneRows {...shown} />
      ) : (
        <TableRows {...shown} />
      )}
      {rows.error && rows.rows.length > 0 && <Refused error={rows.error} retry={rows.retry} />}
      {rows.isLoadingMore && (
        <p className="muted">
          {written(rows.rows.length)} of {many} loaded…
        </p>
      )}
    </div>
  );
}

/** Nothing is shown as if it were narrowed that is not; in print too. */
function OtherSchools({ many }: { readonly many: string }) {
  const { scope } = useTrust();
  return (
    <p className={styles.others} role="note">
      Showing {many} of every school that you may see, not of {scope.title} alone:{' '}
      {scope.schoolIds?.length === 0
        ? 'it has no schools.'
        : 'this list can be narrowed to one school at a time.'}
    </p>
  );
}

function countWords(count: Count | null, shown: number, one: string, many: string): string {
  if (count?.exact !== undefined) return counted(count.exact, one, many);
  if (count?.atLeast !== undefined) return `Over ${written(count.atLeast)} ${many}`;
  return counted(shown, one, many);
}

/** What a printed list says of its filter. */
function filterWords({ q, active, search }: ReturnType<typeof useAsked>): string {
  const parts = active.map(({ key, label }) => `${label}: ${[search[key]].flat().join(', ')}`);
  return [...(q ? [`Search: ${q}`] : []), ...parts].join(' · ') || 'Everything, no filter';
}

function NoRows({
  definition,
  asked,
  many,
}: {
  readonly definition: LooseList;
  readonly asked: ReturnType<typeof useAsked>;
  readonly many: string;
}): ReactNode {
  if (asked.q === '' && asked.active.length === 0) {
    return <Empty title={`No ${many} yet`}>{definition.empty}</Empty>;
  }
  return (
    <Empty title={asked.q ? `No ${many} match “${asked.q}”` : `No ${many} match these filters`}>
      <Button
        variant="default"
        onClick={() =>
          asked.set({
            q: undefined,
            ...Object.fromEntries(asked.active.map(({ key }) => [key, undefined])),
          })
        }
      >
        Show all {many}
      </Button>
    </Empty>
  );
}
