import { pounds } from './pay-row.ts';
import type { PayRow } from './pay-row.ts';

/**
 * Leadership points L1 to L43, rest of England: whole pounds a year from 1 September 2024 and from
 * 1 September 2025.
 */
const annual: Readonly<Record<string, readonly [of2024: number, of2025: number]>> = {
  L1: [49781, 51773],
  L2: [51027, 53069],
  L3: [52301, 54394],
  L4: [53602, 55747],
  L5: [54939, 57137],
  L6: [56316, 58569],
  L7: [57831, 60145],
  L8: [59167, 61534],
  L9: [60644, 63070],
  L10: [62202, 64691],
  L11: [63815, 66368],
  L12: [65286, 67898],
  L13: [66919, 69596],
  L14: [68586, 71330],
  L15: [70293, 73105],
  L16: [72162, 75049],
  L17: [73819, 76772],
  L18: [75675, 78702],
  L19: [77552, 80655],
  L20: [79475, 82654],
  L21: [81441, 84699],
  L22: [83464, 86803],
  L23: [85529, 88951],
  L24: [87651, 91158],
  L25: [89830, 93424],
  L26: [92052, 95735],
  L27: [94332, 98106],
  L28: [96673, 100540],
  L29: [99067, 103030],
  L30: [101533, 105595],
  L31: [104040, 108202],
  L32: [106626, 110892],
  L33: [109275, 113646],
  L34: [111976, 116456],
  L35: [114759, 119350],
  L36: [117601, 122306],
  L37: [120524, 125345],
  L38: [123506, 128447],
  L39: [126517, 131578],
  L40: [129673, 134860],
  L41: [132913, 138230],
  L42: [136243, 141693],
  L43: [138265, 143796],
};

/** Ends of ranges that DfE publishes; every other point is derived and awaits a check. */
const publishedIn2025 = new Set(['L1', 'L6', 'L43']);

const unconfirmed2024 = {
  from: '2024-09-01',
  status: 'unconfirmed',
  source: 'general knowledge; not read in a published table',
} as const;

const published2025 = {
  from: '2025-09-01',
  status: 'published',
  source: 'an end of a range in the DfE’s get-into-teaching salaries',
} as const;

const unconfirmed2025 = {
  from: '2025-09-01',
  status: 'unconfirmed',
  source: 'the unconfirmed point of 2024 raised by 4 % and rounded up to the pound',
} as const;

/** Leadership pay outside London; the points inside London are not known. */
export const leadership: readonly PayRow[] = Object.entries(annual).flatMap(
  ([point, [of2024, of2025]]) => {
    const key = {
      scale: 'teachers-leadership',
      point,
      area: 'rest-of-england',
      until: null,
    } as const;
    const now = publishedIn2025.has(point) ? published2025 : unconfirmed2025;
    return [
      { ...key, ...unconfirmed2024, annual: pounds(of2024) },
      { ...key, ...now, annual: pounds(of2025) },
    ];
  },
);
