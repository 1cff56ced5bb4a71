import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import type { Shown } from './table-rows.tsx';
import { PAGE } from './use-rows.ts';

/** How far an element is from the top of the page, also after something above it grew. */
function useTop(ref: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (ref.current) setTop(Math.round(ref.current.getBoundingClientRect().top + scrollY));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [ref]);
  return top;
}

/**
 * The rows of a list that are drawn: those near the window, the others being room before and after;
 * a page of a hundred for whoever chose pages; all of them for print.
 */
export function useWindowRows(
  { rows, isWhole }: Pick<Shown, 'rows' | 'isWhole'>,
  height: number,
  ref: RefObject<HTMLElement | null>,
) {
  const { preferences } = usePreferences();
  const [page, setPage] = useState(0);
  const top = useTop(ref);
  const virtual = useWindowVirtualizer({
    count: rows.rows.length,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasMore, isLoadingMore, more } = rows;
  const isPaged = preferences.pages;
  useEffect(() => {
    const wanted = isPaged ? (page + 1) * PAGE - 1 : last + 30;
    if (hasMore && !isLoadingMore && wanted >= rows.rows.length) void more();
  }, [last, page, isPaged, hasMore, isLoadingMore, rows.rows.length, more]);

  const pages = isPaged ? { page, setPage } : null;
  if (isWhole || isPaged) {
    const [from, until] = isWhole ? [0, Infinity] : [page * PAGE, (page + 1) * PAGE];
    const some = rows.rows.map((_, index) => ({ index })).slice(from, until);
    return { items: some, before: 0, after: 0, to: () => undefined, pages };
  }
  const before = items[0] ? items[0].start - top : 0;
  const after = items.length > 0 ? virtual.getTotalSize() - (items.at(-1)!.end - top) : 0;
  return { items, before, after, to: virtual.scrollToIndex, pages };
}
