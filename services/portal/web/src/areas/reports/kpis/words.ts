import { pounds } from '../../../words/format.ts';
import type { Tone } from '../../../words/statuses.ts';

/** A KPI's band, in words and as a tone; null where it has no thresholds or is not known. */
export const bands: Readonly<Record<'good' | 'watch' | 'poor', { word: string; tone: Tone }>> = {
  good: { word: 'Good', tone: 'done' },
  watch: { word: 'Watch', tone: 'needs' },
  poor: { word: 'Poor', tone: 'stopped' },
};

interface Thresholds {
  readonly good: string;
  readonly watch: string;
  readonly source: string;
}

const inUnit = (value: string, unit: string): string => {
  const shown = value.replace('-', '\u2212');
  if (unit === 'percent') return `${shown}%`;
  if (unit === 'pounds') return `£${shown}`;
  return unit === 'days' ? `${shown} days` : shown;
};

/** "Good: 95% or more. Watch: 85% or more." What is beyond is poor. */
export function thresholdWords({ good, watch }: Thresholds, unit: string, better: string): string {
  const bound = better === 'higher' ? 'or more' : 'or less';
  const parts = [`Good: ${inUnit(good, unit)} ${bound}.`];
  if (watch !== good) parts.push(`Watch: ${inUnit(watch, unit)} ${bound}.`);
  return parts.join(' ');
}

/** A measure of a KPI in its unit: money in whole pounds, all else as counted. */
export const measureShown = (measure: string, value: number | null): string => {
  if (value === null) return 'Not known';
  return isMoney(measure) ? pounds(value) : value.toLocaleString('en-GB');
};

const moneyMeasures = new Set([
  'income',
  'expenditure',
  'staff-cost',
  'agency-cost',
  'budgeted-expenditure',
  'commitment',
  'opening-reserve',
]);
const isMoney = (measure: string): boolean => moneyMeasures.has(measure);

/** The sources of a stamp, as one text: figures of the same sources stand in one block. */
export const sourcesOf = (stamp: {
  readonly vector: readonly { readonly source: string }[];
}): string =>
  stamp.vector
    .map(({ source }) => source)
    .toSorted()
    .join(', ');

/** What a block of KPIs is called, by the sources that they are computed from. */
export function blockTitle(sources: string): string {
  const titles: Readonly<Record<string, string>> = {
    'finance, procurement': 'Money',
    'directory, finance, procurement': 'Money and pupils',
    finance: 'Invoices',
    procurement: 'Orders',
    estates: 'Estates',
    risk: 'Risk',
  };
  return titles[sources] ?? `From ${sources}`;
}

/** What the KPIs that have a band come to: the poor ones by name, then how many want watching. */
export function finding(
  kpis: readonly { readonly title: string; readonly band: 'good' | 'watch' | 'poor' | null }[],
): string {
  const of = (band: string) => kpis.filter((kpi) => kpi.band === band);
  const [poor, watch] = [of('poor'), of('watch')];
  const judged = kpis.filter(({ band }) => band !== null).length;
  if (judged === 0) return 'No KPI has both a figure and thresholds yet.';
  const among = `${judged === 1 ? 'KPI' : 'KPIs'} judged by thresholds`;
  const rest = watch.length > 0 ? ` To watch: ${watch.map(({ title }) => title).join('; ')}.` : '';
  if (poor.length === 0) return `None of the ${judged} ${among} is poor.${rest}`;
  const names = poor.map(({ title }) => title).join('; ');
  return `${poor.length} of the ${judged} ${among} ${poor.length === 1 ? 'is' : 'are'} poor: ${names}.${rest}`;
}

/** Why a figure has no band though its KPI has thresholds; null where it has one. */
export function unjudged({
  band,
  value,
  fewest,
  thresholds,
}: {
  readonly band: string | null;
  readonly value: string | null;
  readonly fewest: { readonly of: string; readonly count: number } | null;
  readonly thresholds: unknown;
}): string | null {
  if (!thresholds || band !== null || value === null || !fewest) return null;
  return `Not judged: fewer than ${fewest.count} ${fewest.of.replaceAll('-', ' ')}.`;
}

/** The page on which a block's figures stand at length, below the scope; null where there is none. */
export function blockPage(
  sources: string,
): { readonly title: string; readonly path: string } | null {
  const pages: Readonly<Record<string, readonly [string, string]>> = {
    'finance, procurement': ['Management accounts', 'reports/management-accounts'],
    estates: ['Compliance by area', 'reports/compliance'],
    risk: ['Risk matrix', 'risk/matrix'],
  };
  const [title, path] = pages[sources] ?? [];
  return title && path ? { title, path } : null;
}
