import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { readExplainKey } from './address.ts';

// What it is made of comes with the first figure that is asked about.
const Drawer = lazy(() => import('./explain-drawer.tsx'));

/** Shows what the figure in the page's address is made of; every `Page` has it. */
export function ExplainHere() {
  const { explain } = useSearch({ strict: false }) as { readonly explain?: string };
  const figure = typeof explain === 'string' ? readExplainKey(explain) : null;
  if (!figure) return null;
  return (
    <Suspense fallback={null}>
      <Drawer figure={figure} />
    </Suspense>
  );
}
