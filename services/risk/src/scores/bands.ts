/** A range of points with one name, both ends included. */
export type Band = { readonly name: string; readonly from: number; readonly to: number };

/** A dated set of bands. */
export type Bands = {
  readonly effectiveFrom: string;
  readonly source: string;
  /** Lowest first, 1 to 25 without a gap. */
  readonly bands: readonly Band[];
};

/**
 * What holds until a trust sets its own. Five by five with four bands is common in school trusts;
 * no law or guidance fixes where they begin.
 */
export const defaultBands: readonly Bands[] = [
  {
    effectiveFrom: '2019-01-01',
    source: 'starting point of this platform; unconfirmed',
    bands: [
      { name: 'Low', from: 1, to: 4 },
      { name: 'Medium', from: 5, to: 9 },
      { name: 'High', from: 10, to: 15 },
      { name: 'Very high', from: 16, to: 25 },
    ],
  },
];

/** The name of the band that points (1 to 25) fall in on a business date; undefined outside. */
export function bandOf(
  points: number,
  date: string,
  sets: readonly Bands[] = defaultBands,
): string | undefined {
  const set = sets.findLast((each) => each.effectiveFrom <= date);
  return set?.bands.find((band) => band.from <= points && points <= band.to)?.name;
}

/** Whether bands cover 1 to 25, each point once and in order. */
export function bandsCover(bands: readonly Band[]): boolean {
  let next = 1;
  for (const band of bands) {
    if (band.from !== next || band.to < band.from) return false;
    next = band.to + 1;
  }
  return next === 26;
}
