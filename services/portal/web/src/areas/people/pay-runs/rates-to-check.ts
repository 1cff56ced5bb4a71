import { date } from '../../../words/format.ts';
import { labelOf, payAreas, scaleName } from '../words.ts';
import { capitalised } from '../../../words/sentence-case.ts';

/** Rates that are uncertain alike: of one scale, from one day, for the same reasons. */
export interface RateGroup {
  readonly key: string;
  readonly count: number;
  /** "NJC 4, 5, 12 from 1 Apr 2025". */
  readonly what: string;
  readonly why: string;
}

const reasons: Readonly<Record<string, string>> = {
  derived: 'worked out from a published award, not read from its table',
  unconfirmed: 'not yet confirmed against the published table',
  'a later award is not known here': 'a later pay award may be due',
};

const areas = payAreas.map(({ value }) => value as string);
const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The scale and pay area of a rate, and its point: `teachers-main M3 rest-of-england`. */
function partsOf(name: string): { readonly scale: string; readonly point: string } {
  const words = name.split(' ');
  const area = areas.includes(words.at(-1) ?? '') ? words.pop()! : null;
  const [code = '', ...point] = words;
  if (point.length === 0 || scaleName(code) === code) {
    return { scale: capitalised(name), point: '' };
  }
  const where = area ? ` (${labelOf(area)})` : '';
  return { scale: `${scaleName(code)}${where}`, point: point.join(' ') };
}

/**
 * The rates that a run has to be looked at for (`njc 12 from 2025-04-01: derived, a later award is
 * not known here`), by scale, day and reason. What is worded otherwise stands alone as it is.
 */
export function rateGroups(rates: readonly string[]): RateGroup[] {
  const read = rates.map((text) => {
    const [, name = '', from = '', why = ''] =
      /^(.+) from (\d{4}-\d\d-\d\d): (.+)$/.exec(text) ?? [];
    if (name === '') return { key: text, scale: text, point: '', from, why };
    return { key: `${partsOf(name).scale} ${from} ${why}`, ...partsOf(name), from, why };
  });
  return [...Map.groupBy(read, ({ key }) => key)].map(([key, own]) => {
    const { scale, from, why } = own[0]!;
    const points = own.flatMap(({ point }) => (point === '' ? [] : [point])).toSorted(inOrder);
    const named = points.length > 0 ? `${scale}: ${points.join(', ')}` : scale;
    return {
      key,
      count: own.length,
      what: from === '' ? named : `${named}, from ${date(from)}`,
      why: why
        .split(', ')
        .map((each) => reasons[each] ?? each)
        .join('; '),
    };
  });
}
