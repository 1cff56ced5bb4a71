import { useEffect, useRef, useState } from 'react';

/**
 * Whether a box is narrower than what it holds needs at the least. That is measured on a probe as
 * wide as the need, since it is in rem: both the window and the reader's size of text move it.
 */
export function useNarrow() {
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    const [outer, least] = [box.current!, probe.current!];
    const watch = new ResizeObserver(() => setNarrow(outer.clientWidth < least.offsetWidth));
    watch.observe(outer);
    watch.observe(least);
    return () => watch.disconnect();
  }, []);
  return { box, probe, isNarrow };
}
