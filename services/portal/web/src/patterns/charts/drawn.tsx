import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { useElementSize } from '@mantine/hooks';
import type { RowBarsProps } from './drawings/row-bars.tsx';
import type { LinePathsProps } from './drawings/line-paths.tsx';
import { useRem } from './drawings/marks.ts';
import styles from './drawn.module.css';
import { rowLayout } from './row-layout.ts';

// The charting library comes with the first chart that is shown, in a chunk of its own.
const Bars = lazy(() => import('./drawings/row-bars.tsx'));
const Lines = lazy(() => import('./drawings/line-paths.tsx'));

/** Bars from nought, a row each; its place is kept while the library comes. */
export function RowBars(props: Omit<RowBarsProps, 'layout' | 'width'>) {
  const { ref, width } = useElementSize();
  const layout = rowLayout(props.rows, width / useRem());
  return (
    <Place place={ref} rem={props.rows.length * layout.row + 2.5}>
      {width > 0 && <Bars {...props} layout={layout} width={width} />}
    </Place>
  );
}

/** Lines over time; its place is kept while the library comes. */
export function LinePaths(props: Omit<LinePathsProps, 'width'>) {
  const { ref, width } = useElementSize();
  return (
    <Place place={ref} rem={18}>
      {width > 0 && <Lines {...props} width={width} />}
    </Place>
  );
}

function Place({
  place,
  rem,
  children,
}: {
  readonly place: ReturnType<typeof useElementSize>['ref'];
  readonly rem: number;
  readonly children: ReactNode;
}) {
  return (
    <div ref={place} className={styles.drawn} style={{ minHeight: `${rem}rem` }}>
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}
