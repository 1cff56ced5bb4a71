import { payAreas } from '@bursar/shared-types/codes/hr-payroll';
import type { PayArea } from '@bursar/shared-types/codes/hr-payroll';

/**
 * How far a figure can be relied on. `published`: read in the named source. `derived`: worked out
 * from a published award. `unconfirmed`: nobody has checked it; whoever sees the figure sees the word.
 */
export type Status = 'published' | 'derived' | 'unconfirmed';

/**
 * What one point of one scale is paid, from a date until it is superseded or ends. Dated data: an
 * award adds rows and changes no code. A trust's own scales are rows of the same shape.
 */
export interface PayRow {
  readonly scale: string;
  readonly point: string;
  /** `any`: the point is paid alike everywhere. */
  readonly area: PayArea | 'any';
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day where the point was taken off its scale; otherwise it holds until a later row. */
  readonly until: string | null;
  /** Pence a year for full time, all year. */
  readonly annual: bigint;
  readonly status: Status;
  readonly source: string;
}

/** Whole pounds a year by point, in the order of `payAreas`; null or absent where not known. */
export type AnnualByPoint = Readonly<Record<string, readonly (number | null)[]>>;

/** Whole pounds as pence. */
export const pounds = (whole: number): bigint => BigInt(whole) * 100n;

/** The rows of a table by point and area; unknown figures make no row. */
export function rowsByArea(
  scale: string,
  table: AnnualByPoint,
  common: Pick<PayRow, 'from' | 'status' | 'source'>,
): readonly PayRow[] {
  return Object.entries(table).flatMap(([point, figures]) =>
    figures.flatMap((figure, column) => {
      const area = payAreas[column];
      return figure === null || area === undefined
        ? []
        : [{ scale, point, area, until: null, annual: pounds(figure), ...common }];
    }),
  );
}
