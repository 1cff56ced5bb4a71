import type { PageDef } from '../../app/area.ts';

/** The operator's pages, below `/platform`: outside of every trust, of whose content they see nothing. */
export const platformPages: readonly PageDef[] = [
  { path: '', load: () => import('./health.tsx') },
  { path: 'streams', load: () => import('./streams.tsx') },
  { path: 'trusts/new', load: () => import('./found-trust.tsx') },
];
