import type { KpiBand } from '@bursar/shared-types/codes/reporting';
import { groupThousands } from '@bursar/shared-types/money';
import { compare, decimal, fixed, over, whole } from './rational.ts';
import { evaluate, inWords, measuresIn } from './formula.ts';
import { measures } from './measures.ts';
import type { Kpi } from './definitions.ts';
import type { Measured, MeasureName } from './measures.ts';
import type { Rational } from './rational.ts';

/** A KPI computed: its value, how it is written, and what it was computed from. */
export interface KpiFigure {
  readonly code: string;
  /** In the KPI's unit, decimal text: percent and days with one place, pounds and counts whole. */
  readonly value: string | null;
  /** As shown to a reader: `−4.2%`, `£6,512`, `Not known`. */
  readonly shown: string;
  readonly band: KpiBand | null;
  readonly formula: string;
  /** The parts for Explain; null is what is not known. */
  readonly parts: readonly { readonly measure: MeasureName; readonly value: bigint | null }[];
  /** The services whose positions make up the stamp. */
  readonly sources: readonly string[];
}

/**
 * Computes one KPI. The band is decided on the value as it is shown: a reader who sees 75.0% beside
 * "Good: 75% or less" must find it good. What is an average of too few things has no band.
 */
export function figureOf(kpi: Kpi, measured: Measured): KpiFigure {
  const used = measuresIn(kpi.formula);
  const exact = inUnit(kpi, evaluate(kpi.formula, measured));
  const value = exact && fixed(exact, PLACES[kpi.unit]);
  return {
    code: kpi.code,
    value,
    shown: value === null ? 'Not known' : shown(kpi.unit, value),
    band: value === null || isOfFew(kpi, measured) ? null : bandOf(kpi, decimal(value)),
    formula: inWords(kpi.formula),
    parts: used.map((measure) => ({ measure, value: measured[measure] ?? null })),
    sources: [...new Set(used.flatMap((measure) => measures[measure].sources))].toSorted(),
  };
}

/** Adds measures over schools: a measure that one of them lacks is not known for all of them. */
export function addMeasures(schools: readonly Measured[]): Measured {
  const names = Object.keys(measures) as MeasureName[];
  const totals = names.map((name) => {
    const values = schools.map((school) => school[name] ?? null);
    const known = values.filter((value) => value !== null);
    const complete = known.length === values.length && values.length > 0;
    return [name, complete ? known.reduce((total, value) => total + value, 0n) : null];
  });
  return Object.fromEntries(totals) as Measured;
}

const isOfFew = ({ fewest }: Kpi, measured: Measured): boolean =>
  fewest !== undefined && (measured[fewest.of] ?? 0n) < fewest.count;

const PLACES = { percent: 1, days: 1, pounds: 0, count: 0 } as const;

function inUnit(kpi: Kpi, value: Rational | null): Rational | null {
  return value && kpi.unit === 'pounds' ? over(value, whole(100n)) : value;
}

function bandOf(kpi: Kpi, value: Rational): KpiFigure['band'] {
  if (!kpi.thresholds || kpi.better === 'neither') return null;
  const reaches = (threshold: string) => {
    const order = compare(value, decimal(threshold));
    return kpi.better === 'higher' ? order >= 0 : order <= 0;
  };
  if (reaches(kpi.thresholds.good)) return 'good';
  return reaches(kpi.thresholds.watch) ? 'watch' : 'poor';
}

function shown(unit: Kpi['unit'], value: string): string {
  const [units = '', fraction] = value.replace('-', '').split('.');
  const grouped = groupThousands(units);
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const sign = value.startsWith('-') ? '−' : '';
  if (unit === 'pounds') return `${sign}£${number}`;
  return `${sign}${number}${unit === 'percent' ? '%' : unit === 'days' ? ' days' : ''}`;
}
