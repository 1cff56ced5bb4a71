import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Statement } from '../statement.tsx';
import { fileName, save, saveCsv } from '../csv/save.ts';
import { cellPlain, cellShown } from '../csv/table.ts';
import type { DataTable } from '../csv/table.ts';
import styles from './figure.module.css';
import { copyPicture, pictureOf } from './image.ts';

/** What every chart is told about itself. */
export interface FigureProps {
  /** The finding, as a sentence: `Science is £2,300 over its budget`. */
  readonly title: string;
  /** Measure, period, peers: `Spend, Sep to Nov 2026, Oakfield Primary`. */
  readonly subtitle: string;
  /** The stamp of its block, in words, for pictures of it; see `Stamp`. */
  readonly stamp: string;
  /** In place of the sentence that the chart makes of its figures. */
  readonly sentence?: string;
}

/**
 * The frame of a chart: what it shows, in a sentence too; its table, on demand and always in print;
 * the same table as CSV; the picture, stamped, to paste elsewhere. The drawing is for eyes alone
 * unless `isRead` says that it is a table or a list itself.
 */
export function ChartFigure({
  title,
  subtitle,
  stamp,
  sentence,
  table,
  note,
  isRead = false,
  children,
}: FigureProps & {
  readonly sentence: string;
  readonly table: DataTable;
  /** How to read the marks, in words. */
  readonly note?: string;
  readonly isRead?: boolean;
  readonly children: ReactNode;
}) {
  const plot = useRef<HTMLDivElement>(null);
  const id = useId();
  const [isTable, showTable] = useState(false);
  const [said, say] = useState('');

  const copy = async () => {
    const svg = plot.current?.querySelector<SVGSVGElement>('svg.recharts-surface') ?? null;
    const picture = pictureOf({ title, subtitle, stamp, svg, table });
    if (await copyPicture(picture)) return say('Image copied.');
    save(await picture, `${fileName(title)}.png`);
    return say('Image saved: this browser does not let it be copied.');
  };

  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      <div ref={plot} className={styles.plot} aria-hidden={isRead ? undefined : true}>
        {children}
      </div>
      {note && !isRead && <p className={styles.subtitle}>{note}</p>}
      <p>{sentence}</p>
      <div className={`${styles.actions} no-print`}>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isTable}
          aria-controls={`${id}-table`}
          onClick={() => showTable(!isTable)}
        >
          {isTable ? 'Hide table' : 'Show table'}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => saveCsv(table, title)}>
          Download CSV
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => void copy()}>
          Copy image
        </Button>
        <span role="status" className="muted">
          {said}
        </span>
      </div>
      <div id={`${id}-table`} className={isTable ? undefined : 'print-only'}>
        <FigureTable title={title} table={table} />
      </div>
    </figure>
  );
}

function FigureTable({ title, table }: { readonly title: string; readonly table: DataTable }) {
  const columns = table.columns.map(({ key, title: heading, of, none }) => ({
    key,
    title: heading,
    ...(of !== 'text' && of !== 'month' && { align: 'end' as const }),
    cell: (row: DataTable['rows'][number]) => (
      <data value={cellPlain(row[key], of)}>{cellShown(row[key], of, none)}</data>
    ),
  }));
  return <Statement caption={title} columns={columns} rows={table.rows} rowKey={(_, at) => at} />;
}
