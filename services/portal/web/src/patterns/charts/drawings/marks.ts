import { useSyncExternalStore } from 'react';

/** What both axes of every chart have: quiet lines, words in the page's colour in either theme. */
export const AXIS = {
  tick: { fill: 'var(--muted)', fontSize: '0.875rem' },
  tickLine: false,
  axisLine: { stroke: 'var(--line)' },
} as const;

/** Words that lines may cross stay legible on the page's own colour. */
export const HALO = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const;

const never = () => () => {};
const rootSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Pixels of a rem, so that drawings grow with the text. */
export const useRem = (): number => useSyncExternalStore(never, rootSize);
