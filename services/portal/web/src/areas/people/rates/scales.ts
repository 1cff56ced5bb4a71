import type { Reply } from '../../../api/types.ts';
import { payAreas } from '../words.ts';

type Rate = Reply<'hr-payroll', '/pay-scales'>['items'][number];

/** A point of a scale, with what it pays in each area, pence a year. */
export interface PointRow {
  readonly point: string;
  readonly annual: ReadonlyMap<string, number>;
  readonly from: string;
  readonly status: string;
}
/** A pay scale in force, to be read as a table. */
export interface ScaleTable {
  readonly scale: string;
  readonly areas: readonly string[];
  readonly points: readonly PointRow[];
  readonly sources: readonly string[];
  /** Whether a later award is probably missing. */
  readonly awaitsAward: boolean;
  /** Whether all points can be relied on alike. */
  readonly isMixed: boolean;
}

const areaOrder = ['any', ...payAreas.map(({ value }) => value)];
const leastOf = ({ annual }: PointRow): number => Math.min(...annual.values());
const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The scales, each as a table of its points by area. */
export function tablesOf(rates: readonly Rate[]): ScaleTable[] {
  return [...Map.groupBy(rates, ({ scale }) => scale)].map(([scale, own]) => {
    const points = [...Map.groupBy(own, ({ point }) => point)].map(([point, rows]): PointRow => {
      const annual = new Map(rows.map((row) => [row.area, row.annual]));
      return {
        point,
        annual,
        from: rows[0]!.from,
        status: worst(rows.map(({ status }) => status)),
      };
    });
    return {
      scale,
      areas: areaOrder.filter((area) => own.some((row) => row.area === area)),
      points: points.toSorted((a, b) => leastOf(a) - leastOf(b) || inOrder(a.point, b.point)),
      sources: [...new Set(own.map(({ source }) => source))],
      awaitsAward: own.some((row) => row.awaitsAward),
      isMixed: new Set(own.map(({ status, from }) => `${status} ${from}`)).size > 1,
    };
  });
}

/** How far a row of several figures can be relied on: as far as the least of them. */
const worst = (statuses: readonly string[]): string =>
  ['unconfirmed', 'derived'].find((status) => statuses.includes(status)) ?? 'published';
